package nl.leerkring.learning;

import nl.leerkring.content.Part;
import nl.leerkring.shared.DomainException;
import nl.leerkring.training.TrainingVersion;

/** Where a learner is: the enrolment, the version it is on, and what decides which parts are open. */
record Place(Enrolment enrolment, TrainingVersion version, Situation situation) {
    /** The part. @throws DomainException 404 when the version has no such part */
    Part part(String id) {
        return version.part(id).orElseThrow(DomainException::notFound);
    }

    /** The part, when this learner may be in it. @throws DomainException with the reason when it is closed */
    Part openPart(String id) {
        var part = part(id);
        if (!enrolment.isCompleted()) {
            LockPolicy.reason(version, part, situation).ifPresent(reason -> {
                throw DomainException.refused(reason.key(), reason.array());
            });
        }
        return part;
    }

    /** This place. @throws DomainException 404 when it is not that of the enrolment */
    Place own(long enrolmentId) {
        if (enrolment.id() != enrolmentId) {
            throw DomainException.notFound();
        }
        return this;
    }

    Outline outline() {
        return Outline.of(version, situation, enrolment.isCompleted());
    }
}
