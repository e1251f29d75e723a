package nl.leerkring.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nl.leerkring.shared.Clock;

/**
 * Marks a part as done and, with the last required one, the training as completed. The enrolment is locked first, so
 * that two clicks, tabs or nodes together complete it once and {@link TrainingCompleted} is fired once.
 */
@Dependent
class Milestones {
    @Inject
    Enrolments enrolments;

    @Inject
    Attempts attempts;

    @Inject
    Clock clock;

    @Inject
    Event<TrainingCompleted> completed;

    /** @return whether the training is complete now, also when it was already */
    boolean reach(Place place, String part) {
        var enrolment = place.enrolment();
        var now = clock.now();
        enrolments.lock(enrolment);
        var done = enrolments.doneParts(enrolment.id());
        if (done.add(part)) {
            enrolments.add(new PartDone(enrolment.id(), part, now));
        }
        if (!enrolment.isCompleted() && CompletionPolicy.isComplete(place.version(), done)) {
            complete(place, now);
        }
        return enrolment.isCompleted();
    }

    private void complete(Place place, Instant now) {
        var enrolment = place.enrolment();
        enrolment.complete(now);
        enrolments.flush();
        List<AttemptRow> rows =
                attempts.of(enrolment.id()).stream().map(Attempt::row).toList();
        completed.fire(new TrainingCompleted(
                enrolment.id(),
                enrolment.learner(),
                enrolment.versionId(),
                enrolment.startedAt(),
                now,
                Score.percent(place.version(), rows)));
    }
}
