package nl.leerkring.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.leerkring.paper.PaperNumber;
import nl.leerkring.paper.Traced;

/** Finds proofs of intervision by their number. */
@ApplicationScoped
public class TracedProofs implements Traced {
    @Inject
    ProofRoom room;

    @Override
    public Optional<String> address(PaperNumber number) {
        return room.verify(number).map(proof -> "/proof/" + number);
    }
}
