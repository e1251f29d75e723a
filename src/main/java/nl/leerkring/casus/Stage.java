package nl.leerkring.casus;

import nl.leerkring.content.Casus;
import nl.leerkring.content.Part;
import nl.leerkring.shared.DomainException;
import nl.leerkring.training.TrainingVersion;

/**
 * Where a case is played.
 *
 * @param group id of the group, or {@link CasusRun#ALONE}
 */
record Stage(TrainingVersion version, Part part, long group) {
    /** The case. @throws DomainException 404 when the part is something else */
    Casus casus() {
        if (part.body() instanceof Casus casus) {
            return casus;
        }
        throw DomainException.notFound();
    }
}
