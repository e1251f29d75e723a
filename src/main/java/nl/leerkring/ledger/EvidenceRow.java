package nl.leerkring.ledger;

import java.time.LocalDate;
import nl.leerkring.register.RegisterRules;

/** Own evidence in a list. @param reason why it was declined, or null @param size of the file, in bytes */
public record EvidenceRow(
        long id,
        String title,
        RegisterRules.Own type,
        int minutes,
        LocalDate day,
        Fact.Review review,
        String reason,
        String fileName,
        String mediaType,
        int size) {
    /** Whether somebody is asked to look at it. */
    public boolean waiting() {
        return review == Fact.Review.ASKED;
    }
}
