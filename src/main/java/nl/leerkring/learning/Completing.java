package nl.leerkring.learning;

import jakarta.inject.Inject;
import nl.leerkring.content.Part;
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
     * The caller's part is done.
     *
     * @param kind what the part must be: what the calling feature looks after
     * @return whether the training is complete
     * @throws DomainException refused when the part is closed, 404 when it is something else
     */
    @Permit
    public boolean done(String slug, String partId, Class<? extends Part.Body> kind) {
        var place = places.of(slug);
        if (!kind.isInstance(place.openPart(partId).body())) {
            throw DomainException.notFound();
        }
        return milestones.reach(place, partId);
    }
}
