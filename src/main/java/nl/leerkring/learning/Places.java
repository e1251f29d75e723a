package nl.leerkring.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.DomainException;
import nl.leerkring.training.Versions;

/** Finds the place of the caller in a training; what is not theirs does not exist for them. */
@Dependent
class Places {
    @Inject
    Caller caller;

    @Inject
    Versions versions;

    @Inject
    Enrolments enrolments;

    @Inject
    Situations situations;

    /** The caller's place: two queries. @throws DomainException 404 when the caller does not follow the training */
    Place of(String slug) {
        return place(slug, null);
    }

    /**
     * The caller's place for saving something in one part. What is done is only asked for when the part waits for others:
     * saving happens often.
     *
     * @throws DomainException 404 when the caller does not follow the training or it has no such part
     */
    Place at(String slug, String part) {
        return place(slug, part);
    }

    private Place place(String slug, String part) {
        var enrolment = enrolments
                .newest(caller.requireMember(), slug == null ? "" : slug)
                .orElseThrow(DomainException::notFound);
        var version = versions.find(enrolment.versionId()).orElseThrow(DomainException::notFound);
        var waits = part == null
                || !version.part(part)
                        .orElseThrow(DomainException::notFound)
                        .after()
                        .isEmpty();
        return new Place(
                enrolment, version, situations.of(enrolment, waits ? enrolments.doneParts(enrolment.id()) : Set.of()));
    }
}
