package nl.leerkring.learning;

import jakarta.inject.Inject;
import nl.leerkring.content.TrainingContent;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;
import nl.leerkring.training.TrainingSlug;
import nl.leerkring.training.TrainingVersion;
import nl.leerkring.training.Versions;

/** Starting with a training. */
@UseCase
public class Enrolling {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Versions versions;

    @Inject
    Enrolments enrolments;

    /** A training one can start. @param enrolled whether the caller follows it already @param completed whether the caller completed it and does not follow it now */
    public record Offer(String slug, TrainingContent.About about, int minutes, boolean enrolled, boolean completed) {}

    /** What the caller is about to start. @throws DomainException 404 when there is no such training */
    @Permit(audited = false)
    public Offer offer(String slug) {
        var version = current(slug);
        var newest = enrolments.newest(caller.requireMember(), slug);
        return new Offer(
                slug,
                version.about(),
                version.minutes(),
                newest.isPresent(),
                newest.filter(Enrolment::isCompleted).isPresent());
    }

    /**
     * Starts the training in its newest version. Who follows it already, or completed it, stays where they are.
     *
     * @return id of the enrolment
     * @throws DomainException 404 when there is no such training
     */
    @Permit
    public long start(String slug) {
        var version = current(slug);
        var learner = caller.requireMember();
        return enrolments.newest(learner, slug).map(Enrolment::id).orElseGet(() -> begun(learner, version));
    }

    /**
     * Starts a training again that the caller completed, in its newest version and from the beginning; what was done before stays as it was. Who follows it
     * now stays where they are.
     *
     * @return id of the enrolment
     * @throws DomainException 404 when there is no such training
     */
    @Permit
    public long again(String slug) {
        var version = current(slug);
        var learner = caller.requireMember();
        return enrolments
                .newest(learner, slug)
                .filter(newest -> !newest.isCompleted())
                .map(Enrolment::id)
                .orElseGet(() -> begun(learner, version));
    }

    private long begun(MemberId learner, TrainingVersion version) {
        var enrolment = new Enrolment(learner, version, clock.now());
        enrolments.add(enrolment);
        return enrolment.id();
    }

    private TrainingVersion current(String slug) {
        if (!TrainingSlug.isValid(slug)) {
            throw DomainException.notFound();
        }
        return versions.current(new TrainingSlug(slug)).orElseThrow(DomainException::notFound);
    }
}
