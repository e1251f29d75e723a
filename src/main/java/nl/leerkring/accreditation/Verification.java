package nl.leerkring.accreditation;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.leerkring.paper.PaperNumber;

/**
 * What everybody who has the number sees of a valid certificate, and no more: who holds the paper can compare. No score,
 * no address, nothing that leads to the account.
 *
 * @param holder initials only, as drawn: "N. B."
 * @param hours net hours of study
 * @param checkedAt when it was looked up
 */
public record Verification(
        PaperNumber number,
        String holder,
        String title,
        int trainingVersion,
        CertificateKind kind,
        LocalDate completedOn,
        BigDecimal hours,
        List<Points> accreditations,
        String issuer,
        LocalDate issuedOn,
        Instant checkedAt) {
    /** What it is worth in a register. */
    public record Points(String register, BigDecimal points, Standing standing) {}
}
