package nl.leerkring.proof.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.paper.HolderName;
import nl.leerkring.paper.Lookup;
import nl.leerkring.proof.ProofFacts;
import nl.leerkring.proof.ProofRoom;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.ClientAddress;
import org.omnifaces.util.Faces;

/** A proof as everybody with its number may see it: enough to compare it with the paper, and no name. */
@Named
@RequestScoped
public class ProofCheckView {
    @Inject
    ProofRoom room;

    @Inject
    Lookup lookup;

    @Inject
    ClientAddress client;

    private ProofFacts found;

    /** The proof of the address. @throws DomainException 404 for a number that does not exist, and for who tried too many of them */
    public ProofFacts getFound() {
        if (found == null) {
            // nobody lists what we show of people
            Faces.getResponse().setHeader("X-Robots-Tag", "noindex");
            found = lookup.look(Faces.getRequestParameter("number"), client.of(Faces.getRequest()), room::verify)
                    .found()
                    .orElseThrow(DomainException::notFound);
        }
        return found;
    }

    /** Initials only. */
    public String getHolder() {
        return HolderName.shortened(getFound().holder());
    }

    /** Initials only. */
    public String getFacilitator() {
        return HolderName.shortened(getFound().presence().facilitator());
    }

    public boolean isReplaced() {
        return getFound().presence().replacedAt() != null;
    }
}
