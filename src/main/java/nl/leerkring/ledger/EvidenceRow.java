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
    private static final int MOST = 80;

    /** Whether somebody is asked to look at it. */
    public boolean waiting() {
        return review == Fact.Review.ASKED;
    }

    /** Its name in an archive, safe on every system: the day, what it is, its number, and the ending of what it is. */
    String archived() {
        var plain = title.replaceAll("[^\\p{L}\\p{N} _-]", "").strip();
        var what = plain.substring(
                0, plain.offsetByCodePoints(0, Math.min(MOST, plain.codePointCount(0, plain.length()))));
        return day + " " + (what + " ").stripLeading() + id + fileName.substring(fileName.lastIndexOf('.'));
    }
}
