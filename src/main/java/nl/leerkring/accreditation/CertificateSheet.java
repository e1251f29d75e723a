package nl.leerkring.accreditation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.leerkring.paper.Dutch;
import nl.leerkring.paper.PaperNumber;
import nl.leerkring.paper.Sheet;

/**
 * Everything a certificate says on paper, in the order of domain.md section 5. The paper is Dutch, whatever the language
 * of the reader: registers read it.
 *
 * @param holder initials and surname
 * @param verificationAddress what the QR code holds
 */
public record CertificateSheet(
        PaperNumber number,
        CertificateKind kind,
        String holder,
        String title,
        Study study,
        List<AccreditationLine> lines,
        Edition edition,
        Signed signed,
        String verificationAddress) {

    /** @param minutes study load; @param hours net hours; @param scorePercent null without a test */
    public record Study(
            LocalDate startedOn, LocalDate completedOn, int minutes, BigDecimal hours, Integer scorePercent) {}

    /** Which version of the training. @param hash SHA-256 of its content, hexadecimal */
    public record Edition(int number, LocalDate publishedOn, String hash) {}

    /** Who stands for it. */
    public record Signed(String provider, String kvk, String signatory, String function, LocalDate issuedOn) {}

    /** "Certificaat" when tested, else "Bewijs van deelname". */
    public String heading() {
        return kind == CertificateKind.TESTED ? "Certificaat" : "Bewijs van deelname";
    }

    /** What the holder did, after the title of the training. */
    public String achievement() {
        if (kind == CertificateKind.ATTENDED) {
            return "heeft gevolgd en afgerond.";
        }
        return study.scorePercent() == null
                ? "heeft gevolgd en de toets heeft gehaald."
                : "heeft gevolgd en de toets heeft gehaald, met " + study.scorePercent() + " procent.";
    }

    /** The table of the paper. */
    public List<Sheet.Row> rows() {
        var rows = new ArrayList<Sheet.Row>();
        rows.add(new Sheet.Row("Begonnen op", Dutch.date(study.startedOn())));
        rows.add(new Sheet.Row("Afgerond op", Dutch.date(study.completedOn())));
        rows.add(new Sheet.Row("Netto studietijd", hours()));
        lines.forEach(line -> rows.add(new Sheet.Row(line.register(), worth(line))));
        rows.add(new Sheet.Row(
                "Training",
                "Versie %d van %s, kenmerk %s"
                        .formatted(edition.number(), Dutch.date(edition.publishedOn()), fingerprint())));
        rows.add(new Sheet.Row("Aanbieder", signed.provider() + ", KvK " + signed.kvk()));
        return List.copyOf(rows);
    }

    /** The certificate as it is printed. */
    public Sheet onPaper() {
        return new Sheet(
                heading(),
                holder,
                "de training",
                title,
                achievement(),
                rows(),
                new Sheet.Signed(signed.provider(), signed.signatory(), signed.function(), issuedOn()),
                number,
                verificationAddress);
    }

    /** When it was issued, in words. */
    public String issuedOn() {
        return Dutch.date(signed.issuedOn());
    }

    /** The beginning of the hash: enough to tell versions apart on paper. */
    private String fingerprint() {
        return edition.hash().substring(0, Math.min(12, edition.hash().length()));
    }

    private String hours() {
        return "%s uur (studielast %d minuten), zelfstudie %s toets"
                .formatted(
                        Dutch.number(study.hours()),
                        study.minutes(),
                        kind == CertificateKind.TESTED ? "met" : "zonder");
    }

    private String worth(AccreditationLine line) {
        var named = (line.category().isEmpty() ? "" : line.category() + ". ")
                + (line.courseId().isEmpty() ? "" : "ID-nummer " + line.courseId() + ". ");
        return named
                + switch (line.standing()) {
                    case COUNTS -> Dutch.points(line.points()) + until(line);
                    case NOT_YET_VALID ->
                        "Telt niet mee: de accreditatie geldt pas vanaf " + Dutch.date(line.validFrom()) + ".";
                    case NO_LONGER_VALID ->
                        "Telt niet mee: de accreditatie gold tot en met " + Dutch.date(line.validUntil()) + ".";
                };
    }

    private static String until(AccreditationLine line) {
        return line.validUntil() == null ? "." : ", geldig tot en met " + Dutch.date(line.validUntil()) + ".";
    }
}
