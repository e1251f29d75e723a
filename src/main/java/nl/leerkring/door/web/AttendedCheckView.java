package nl.leerkring.door.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.door.AttendedRoom;
import nl.leerkring.door.ProofFacts;
import nl.leerkring.paper.GuessBrake;
import nl.leerkring.paper.HolderName;
import nl.leerkring.paper.PaperNumber;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.ClientAddress;
import org.omnifaces.util.Faces;

/** A proof as everybody with its number may see it: enough to compare it with the paper, and no name. */
@Named
@RequestScoped
public class AttendedCheckView {
    @Inject
    AttendedRoom room;

    @Inject
    GuessBrake brake;

    @Inject
    ClientAddress client;

    @Inject
    Clock clock;

    private ProofFacts found;

    /** The proof of the address. @throws DomainException 404 for a number that does not exist, and for who tried too many of them */
    public ProofFacts getFound() {
        if (found == null) {
            // nobody lists what we show of people
            Faces.getResponse().setHeader("X-Robots-Tag", "noindex");
            var origin = client.of(Faces.getRequest());
            var number = PaperNumber.parse(Faces.getRequestParameter("paper"))
                    .filter(any -> brake.pause(origin, clock.now()).isZero());
            found = number.flatMap(room::verify).orElseThrow(() -> {
                brake.wrong(origin, clock.now());
                return DomainException.notFound();
            });
        }
        return found;
    }

    /** Before showing. */
    public void open() {
        getFound();
    }

    /** Initials only. */
    public String getHolder() {
        return HolderName.shortened(getFound().holder());
    }

    /** Initials only. */
    public String getCloser() {
        return HolderName.shortened(getFound().closing().by());
    }
}
