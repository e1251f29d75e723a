package nl.leerkring.learning;

import jakarta.inject.Inject;
import nl.leerkring.content.Casus;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** For features that have parts of their own in a training: tells learning that one is done. */
@UseCase
public class Completing {
    @Inject
    Places places;

    @Inject
    Milestones milestones;

    /**
     * The caller's casus is done.
     *
     * @return whether the training is complete
     * @throws DomainException refused when the part is closed, 404 when it is no casus
     */
    @Permit
    public boolean casus(String slug, String partId) {
        var place = places.of(slug);
        if (!(place.openPart(partId).body() instanceof Casus)) {
            throw DomainException.notFound();
        }
        return milestones.reach(place, partId);
    }
}
