package nl.leerkring.accreditation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import nl.leerkring.paper.PaperNumber;

/** Certificates to test with. */
final class Sheets {
    static final LocalDate COMPLETED = LocalDate.of(2026, 10, 4);
    static final PaperNumber NUMBER = PaperNumber.next(new java.util.Random(7));
    static final String ADDRESS = "https://leerkring.example/certificate/" + NUMBER;

    private Sheets() {}

    static CertificateSheet ordinary() {
        return sheet("N. Brandsma", "In gesprek over eenzaamheid", List.of(line(Standing.COUNTS)));
    }

    /** What hardly anybody has: everything far too long, letters of many scripts, signs that no font or XML knows. */
    static CertificateSheet extreme() {
        return sheet(
                "<b>O'Brien & Zoë ő</b> Ελένη Жанна שרה 李明 👩🏽 e\u0301 a\u0000\u0008\uffff\ud800 \u202e"
                        + "x".repeat(120),
                "Een heel lange titel over van alles ".repeat(12) + "Hottentottententententoonstelling".repeat(3),
                Collections.nCopies(9, line(Standing.NO_LONGER_VALID)));
    }

    static CertificateSheet sheet(String holder, String title, List<AccreditationLine> lines) {
        return new CertificateSheet(
                NUMBER,
                CertificateKind.TESTED,
                holder,
                title,
                new CertificateSheet.Study(LocalDate.of(2026, 9, 12), COMPLETED, 75, new BigDecimal("1.25"), 86),
                lines,
                new CertificateSheet.Edition(3, LocalDate.of(2026, 9, 1), "a1b2c3d4e5f6".repeat(5) + "a1b2"),
                new CertificateSheet.Signed(
                        "Stichting Leerkring", "00000000", "H. Duinker", "Opleidingscoördinator", COMPLETED),
                ADDRESS);
    }

    static AccreditationLine line(Standing standing) {
        return new AccreditationLine(
                "V&VN Kwaliteitsregister",
                "Geaccrediteerde scholing",
                "000000",
                new BigDecimal("1.25"),
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2029, 9, 1),
                standing);
    }
}
