package nl.leerkring.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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

    /** The caller's place: two queries. @throws DomainException 404 when the caller does not follow the training */
    Place of(String slug) {
        var enrolment = enrolments
                .newest(caller.requireMember(), slug == null ? "" : slug)
                .orElseThrow(DomainException::notFound);
        var version = versions.find(enrolment.versionId()).orElseThrow(DomainException::notFound);
        return new Place(enrolment, version, enrolments.doneParts(enrolment.id()));
    }
}
