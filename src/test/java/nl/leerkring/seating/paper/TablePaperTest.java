package nl.leerkring.seating.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import nl.leerkring.paper.Issuer;
import nl.leerkring.paper.PdfCheck;
import nl.leerkring.paper.TestSeal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class TablePaperTest {
    private static final Issuer ISSUER = new Issuer("Stichting Leerkring", "00000000", "H. Duinker", "Coördinator");
    private static final byte[] BADGES = badges(11);
    private static final byte[] SIGNS = new SignPaper(TestSeal.press()).print(Rooms.of(Rooms.people(11)), ISSUER);
    private static final byte[] FULL = new BadgePaper(TestSeal.press()).print(Rooms.longest(), ISSUER);

    private static byte[] badges(int people) {
        return new BadgePaper(TestSeal.press()).print(Rooms.of(Rooms.people(people)), ISSUER);
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_3_U", "PDFUA_1"})
    void theyLastAndCanBeReadAloud(PDFAFlavour flavour) throws Exception {
        for (var pdf : List.of(BADGES, SIGNS, FULL)) {
            assertThat(PdfCheck.failures(pdf, flavour)).isEmpty();
        }
    }

    @Test
    void eightBadgesStandOnAPage() throws IOException {
        assertThat(PdfCheck.pages(badges(1))).isEqualTo(1);
        assertThat(PdfCheck.pages(badges(8))).isEqualTo(1);
        assertThat(PdfCheck.pages(BADGES)).isEqualTo(2);
    }

    @Test
    void aBadgeTellsWhoItIsAndTheTableOfEachRound() throws IOException {
        assertThat(PdfCheck.text(BADGES))
                .contains("Mens <1>", "De Werf", "Gemeente", "Ronde 1: tafel 2 · Ronde 2: tafel 1")
                .doesNotContain("voorbeeld.test", "Rolstoel");
    }

    @Test
    void whoIsNotListedWearsANameAndTablesOnly() throws IOException {
        var paper = new BadgePaper(TestSeal.press()).print(Rooms.of(List.of(Rooms.person(3, false, false))), ISSUER);
        assertThat(PdfCheck.text(paper)).contains("Mens <3>", "tafel").doesNotContain("De Werf", "Gemeente");
    }

    @Test
    void whoComesOnlineWearsNone() {
        assertThat(Badge.of(Rooms.of(List.of(Rooms.person(1, true, true), Rooms.person(2, true, false)))))
                .extracting(Badge::name)
                .containsExactly("Mens <2>");
    }

    /** The longest of everything, in wide letters, ends above the line to cut along, and can still be read. */
    @Test
    void theLongestBadgeFits() throws IOException {
        assertThat(PdfCheck.pages(FULL)).isEqualTo(1);
        assertThat(PdfCheck.smallestLetter(FULL)).isGreaterThanOrEqualTo(9f);
        var text = PdfCheck.text(FULL).replaceAll("\\s+", "");
        assertThat(text).contains("M".repeat(120), "O".repeat(120), "Ronde6:tafel60");
        assertThat(Rooms.lowest(FULL)).isLessThan(74 * 72 / 25.4f);
    }

    @Test
    void aSignTellsTheTableItsThemeAndItsHost() throws IOException {
        assertThat(PdfCheck.pages(SIGNS)).isEqualTo(3);
        assertThat(PdfCheck.text(SIGNS))
                .contains("Tafel 1", "Tafel 2", "Tafel 3", "Loon", "Ontvangt je: Mens <0>")
                .doesNotContain("Mens <1>", "De Werf");
    }

    @Test
    void aHostWhoIsNotListedIsNotNamedOnTheSign() {
        var people = IntStream.range(0, 3).mapToObj(i -> Rooms.person(i, false, false));
        assertThat(Sign.of(Rooms.of(people.toList())))
                .allMatch(sign -> sign.hosts().isEmpty());
    }
}
