package nl.leerkring.door.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerkring.arena.EditionId;
import nl.leerkring.door.AttendedRoom;
import nl.leerkring.door.ProofFacts;
import nl.leerkring.shared.Caller;
import org.omnifaces.util.Faces;

/** The own proofs of participation, and how it stands with the registration of a personal link. */
@Named
@RequestScoped
public class AttendedView {
    @Inject
    AttendedRoom room;

    @Inject
    Caller caller;

    private List<ProofFacts> rows;
    private AttendedRoom.OfLink link;

    public List<ProofFacts> getRows() {
        if (rows == null) {
            rows = room.mine();
        }
        return rows;
    }

    /** Whether who is signed in has a proof of this edition. */
    public boolean of(EditionId edition) {
        return caller.member().isPresent()
                && getRows().stream().anyMatch(proof -> proof.edition().equals(edition));
    }

    /** Minutes of all together. */
    public int getMinutes() {
        return getRows().stream().mapToInt(ProofFacts::netMinutes).sum();
    }

    /** For the page of a registration. */
    public AttendedRoom.OfLink getLink() {
        if (link == null) {
            link = room.ofLink(getToken());
        }
        return link;
    }

    public String getToken() {
        return Faces.getRequestParameter("token");
    }
}
