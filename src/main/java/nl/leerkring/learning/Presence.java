package nl.leerkring.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Set;
import nl.leerkring.content.Meeting;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;
import nl.leerkring.training.TrainingSlug;
import nl.leerkring.training.Versions;

/**
 * Somebody else says that a learner was at a meeting. No use case: who may say so is checked by the feature that calls, in its own
 * transaction. Who does not follow the training any more is left alone.
 */
@ApplicationScoped
public class Presence {
    @Inject
    Clock clock;

    @Inject
    Versions versions;

    @Inject
    Enrolments enrolments;

    @Inject
    Milestones milestones;

    /** The learner was at the meeting that this part is. */
    public void of(MemberId learner, TrainingSlug training, String part) {
        enrolments
                .newest(learner, training.value())
                .ifPresent(enrolment -> versions.find(enrolment.versionId())
                        .filter(version -> version.part(part)
                                .filter(found -> found.body() instanceof Meeting)
                                .isPresent())
                        .ifPresent(version ->
                                milestones.reach(new Place(enrolment, version, Situation.of(Set.of(), now())), part)));
    }

    private Instant now() {
        return clock.now();
    }
}
