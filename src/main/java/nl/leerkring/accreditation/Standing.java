package nl.leerkring.accreditation;

import java.time.LocalDate;
import nl.leerkring.content.TrainingContent.Accreditation;

/**
 * Whether an accreditation counts for somebody who completed on a date. Registers give no points for a completion
 * outside the validity; both its first and its last day count.
 */
public enum Standing {
    COUNTS,
    NOT_YET_VALID,
    NO_LONGER_VALID;

    /** A validity without a first or last day is open on that side. */
    static Standing of(Accreditation accreditation, LocalDate completedOn) {
        if (accreditation.validFrom() != null && completedOn.isBefore(accreditation.validFrom())) {
            return NOT_YET_VALID;
        }
        if (accreditation.validUntil() != null && completedOn.isAfter(accreditation.validUntil())) {
            return NO_LONGER_VALID;
        }
        return COUNTS;
    }

    /** For pages. */
    public boolean counts() {
        return this == COUNTS;
    }
}
