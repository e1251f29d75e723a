package nl.leerkring.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import nl.leerkring.paper.PdfCheck;
import nl.leerkring.paper.TestSeal;
import nl.leerkring.register.RegisterRules;
import nl.leerkring.register.Rules;
import nl.leerkring.shared.web.Bundles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class DossierPaperTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final RegisterRules RULES = Rules.of(Rules.TEXT);
    private static final byte[] EMPTY = print(List.of(), List.of());
    private static final byte[] FULL =
            print(List.of(sheet(Life.FIRST, 60), sheet(Life.SECOND, 0)), List.of(evidence()));

    private static DossierSheet sheet(Holding holding, int lines) {
        var line = new DossierSheet.Line(
                Life.only(Life.training(1, "2026-05-01T10:00")), Life.training(1, "2026-05-01T10:00"), "");
        var figures = new DossierSheet.Figures(
                RULES.categories().stream()
                        .map(one -> new DossierSheet.Kind(one, BigDecimal.ONE))
                        .toList(),
                RULES.goal());
        return new DossierSheet(
                List.of(holding),
                holding,
                RULES,
                "P12345",
                figures,
                Collections.nCopies(lines, line),
                List.of(),
                Set.of(),
                figures,
                null,
                List.of());
    }

    private static EvidenceRow evidence() {
        return new EvidenceRow(
                7,
                "Supervisie <over> \u05d0 grenzen",
                RegisterRules.Own.REFLECTION,
                90,
                DAY,
                Fact.Review.SELF_DECLARED,
                null,
                "bewijs.pdf",
                "application/pdf",
                8);
    }

    private static byte[] print(List<DossierSheet> sheets, List<EvidenceRow> evidence) {
        return new DossierPaper(TestSeal.press(), new Bundles())
                .print(new DossierPaper.Content("N. Brandsma", "Stichting Leerkring", DAY, sheets, evidence));
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_3_U", "PDFUA_1"})
    void itLastsAndCanBeReadAloud(PDFAFlavour flavour) throws Exception {
        for (var pdf : List.of(EMPTY, FULL)) {
            assertThat(PdfCheck.failures(pdf, flavour)).isEmpty();
        }
    }

    @Test
    void itSaysOfEveryLineWhatItCountsForAndWhy() throws Exception {
        assertThat(PdfCheck.text(FULL).replaceAll("\\s+", " "))
                .contains("N. Brandsma", "P12345", "29 februari 2024 tot en met 27 februari 2027")
                .contains("Telt als Geaccrediteerde scholing", "ID-1", "1,5", "1 mei 2026")
                .contains("In deze periode is nog niets gedaan", "Supervisie <over>", "Zelf verklaard", "1 van ");
        assertThat(PdfCheck.text(EMPTY)).contains("Er is geen register toegevoegd", "Er is geen eigen bewijs");
        assertThat(PdfCheck.pages(FULL)).isGreaterThan(1);
        assertThat(PdfCheck.smallestLetter(FULL)).isGreaterThanOrEqualTo(8.5f);
    }

    @Test
    void aFileInTheArchiveHasANameThatIsSafeEverywhere() {
        for (var title : List.of("../../etc/passwd", "C:\\con", "a\u0000b", "x".repeat(300), "\ud83d\ude00", "CON")) {
            var row = new EvidenceRow(
                    7, title, RegisterRules.Own.OTHER, 60, DAY, Fact.Review.ASKED, null, "b.png", "image/png", 8);
            assertThat(row.archived())
                    .matches("2026-11-24 [\\p{L}\\p{N} _-]{0,81}7\\.png")
                    .hasSizeLessThan(110);
        }
        assertThat(evidence().archived())
                .startsWith("2026-11-24 Supervisie over")
                .endsWith("grenzen 7.pdf");
    }
}
