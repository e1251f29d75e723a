package nl.leerkring.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nl.leerkring.arena.Access;
import nl.leerkring.arena.Angle;
import nl.leerkring.arena.Coordination;
import nl.leerkring.arena.EditionId;
import nl.leerkring.arena.SeriesFacts;
import nl.leerkring.arena.SeriesId;
import nl.leerkring.arena.SeriesPlan;
import nl.leerkring.paper.Issuer;
import nl.leerkring.paper.PaperNumber;
import nl.leerkring.paper.PdfCheck;
import nl.leerkring.paper.SheetPaper;
import nl.leerkring.paper.TestSeal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class AttendedPaperTest {
    private static final Issuer ISSUER = new Issuer("Stichting Leerkring", "00000000", "H. Duinker", "Coördinator");
    private static final PaperNumber NUMBER = PaperNumber.next(new Random(7));
    private static final Closing CLOSING = new Closing(2, Sessions.after(2, 400), "A. Coördinator");
    private static final byte[] PROOF = proof();
    private static final byte[] LIST = list(12, CLOSING);
    private static final byte[] LONG = list(90, Closing.NONE);

    private static byte[] proof() {
        var facts = new ProofFacts(
                NUMBER,
                new EditionId(3),
                "N. Brandsma",
                new ProofFacts.Meeting("Vernieuwing <werk>, editie 26: Proef", "De Werf", Sessions.BEGIN),
                List.of(1, 2),
                225,
                CLOSING,
                null);
        return new SheetPaper(TestSeal.press())
                .print(new AttendedSheet(facts).onPaper(ISSUER, "https://leerkring.example/certificate/" + NUMBER));
    }

    private static byte[] list(int people, Closing closing) {
        var plan = new SeriesPlan(
                "Vernieuwing <werk>",
                "Doel",
                null,
                null,
                null,
                null,
                null,
                Access.OPEN,
                List.of(new Angle("a", "A", false)));
        var place = new Coordination.Place(
                new SeriesFacts(new SeriesId(2), "vernieuwing", plan), Sessions.edition(2, false));
        var rows = IntStream.range(0, people).mapToObj(AttendedPaperTest::row).toList();
        return new PresentPaper(TestSeal.press())
                .print(new AttendanceDesk.Sheet(place, closing, true, false, rows), ISSUER);
    }

    private static AttendanceDesk.Row row(int number) {
        var visitor = new Visitor(
                new Attendee("r" + number), null, "Noor <" + number + ">", "De Werf", "n@voorbeeld.test", "a", false);
        var stays = Map.of(
                1, new Stay(Sessions.after(1, 5), null, Way.CODE),
                2, new Stay(Sessions.after(2, 20), Sessions.after(2, 100), Way.CORRECTION));
        return new AttendanceDesk.Row(visitor, stays, 180, true, NUMBER.value());
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_3_U", "PDFUA_1"})
    void theyLastAndCanBeReadAloud(PDFAFlavour flavour) throws Exception {
        for (var pdf : List.of(PROOF, LIST, LONG)) {
            assertThat(PdfCheck.failures(pdf, flavour)).isEmpty();
        }
    }

    @Test
    void aProofSaysWhatRegistersAsk() throws IOException {
        assertThat(PdfCheck.text(PROOF))
                .contains("Bewijs van deelname", "N. Brandsma", "Vernieuwing <werk>, editie 26: Proef")
                .contains("2 december 2026", "225 minuten, zonder inloop en pauzes", "De Werf", "1, 2")
                .contains("A. Coördinator", "Stichting Leerkring, KvK 00000000", NUMBER.value());
    }

    @Test
    void theListNamesEverybodyWithTimesAndNoAddress() throws IOException {
        assertThat(PdfCheck.text(LIST))
                .contains("Presentielijst", "Vernieuwing <werk>", "Noor <11>", "De Werf", "180 min", NUMBER.value())
                .contains("dag 1: 09:35 tot 12:30", "dag 2: 09:50 tot 11:10", "versie 2")
                .doesNotContain("voorbeeld.test");
        assertThat(PdfCheck.text(LONG)).contains("Noor <89>", "Voorlopige lijst");
    }
}
