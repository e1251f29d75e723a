package nl.leerkring.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.intervision.MeetingForm;
import nl.leerkring.meeting.MeetingDetails;
import nl.leerkring.meeting.MeetingFacts;
import nl.leerkring.meeting.MeetingId;
import nl.leerkring.paper.Issuer;
import nl.leerkring.paper.PaperNumber;
import nl.leerkring.paper.PdfCheck;
import nl.leerkring.paper.SheetPaper;
import nl.leerkring.paper.TestSeal;
import nl.leerkring.shared.MemberId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ProofPaperTest {
    private static final Issuer ISSUER = new Issuer("Stichting Leerkring", "00000000", "H. Duinker", "Coördinator");
    private static final PaperNumber NUMBER = PaperNumber.next(new Random(7));
    private static final Instant START = Instant.parse("2026-11-24T14:00:00Z");
    private static final Instant END = Instant.parse("2026-11-24T15:30:00Z");
    private static final String LONG = "Ik stelde meer open vragen dan anders, en liet een stilte vallen. ".repeat(18);

    private static final byte[] PLAIN = proof(new ReflectionText(null, null, null));
    private static final byte[] FULL = proof(new ReflectionText(LONG, LONG, LONG));
    private static final byte[] LIST = list(12);
    private static final byte[] LONG_LIST = list(60);

    private static PresenceFacts presence() {
        return new PresenceFacts(
                new MeetingId(3),
                new GroupId(4),
                2,
                "Kring <Kade>",
                "Grenzen in het werk",
                "Incidentmethode",
                MeetingForm.HYBRID,
                true,
                "S. Okker",
                "geregistreerd supervisor",
                END,
                null,
                new GroupSize(5, true));
    }

    private static ProofFacts facts() {
        return new ProofFacts(
                NUMBER, new MemberId(9), "N. Brandsma", "Wijkverpleegkundige", START, END, 10, 80, presence());
    }

    private static byte[] proof(ReflectionText reflection) {
        var sheet =
                new ProofSheet(facts(), reflection).onPaper(ISSUER, "https://leerkring.example/certificate/" + NUMBER);
        return new SheetPaper(TestSeal.press()).print(sheet);
    }

    private static byte[] list(int people) {
        var details = new MeetingDetails(MeetingForm.HYBRID, "Buurthuis", null, "Grenzen in het werk", null);
        var meeting = new MeetingFacts(
                new MeetingId(3), new GroupId(4), 1, START, END, details, null, null, null, null, null, null);
        return new AttendancePaper(TestSeal.press())
                .print(new AttendanceRoom.Sheet(meeting, presence(), Collections.nCopies(people, facts())), ISSUER);
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFA_3_U", "PDFUA_1"})
    void theyLastAndCanBeReadAloud(PDFAFlavour flavour) throws Exception {
        for (var pdf : List.of(PLAIN, FULL, LIST, LONG_LIST)) {
            assertThat(PdfCheck.failures(pdf, flavour)).isEmpty();
        }
    }

    @Test
    void aProofSaysWhatRegistersAskAndNoReflection() throws IOException {
        assertThat(PdfCheck.text(PLAIN))
                .contains(
                        "Bewijs van deelname",
                        "N. Brandsma",
                        "Grenzen in het werk",
                        "24 november 2026, 15:00 tot 16:30 uur")
                .contains("80 minuten, zonder pauzes", "Kring <Kade>, 5 deelnemers en de begeleider", "Incidentmethode")
                .contains("live beeld en geluid", "S. Okker, geregistreerd supervisor", NUMBER.value())
                .doesNotContain("Reflectie");
    }

    @Test
    void whatWasWrittenStandsOnItWhenItsOwnerWantsThat() throws IOException {
        assertThat(PdfCheck.text(FULL))
                .contains("Reflectie: technisch-instrumenteel", "Reflectie: normatief", "Reflectie: persoonlijk")
                .contains("liet een stilte vallen");
    }

    /** A full reflection goes on on a second page in letters that can be read, and each page says of which paper it is. */
    @Test
    void whatIsTooLongForOnePageIsNotPrintedSmall() throws IOException {
        assertThat(PdfCheck.pages(PLAIN)).isEqualTo(1);
        assertThat(PdfCheck.pages(FULL)).isEqualTo(2);
        assertThat(PdfCheck.pages(LIST)).isEqualTo(1);
        assertThat(PdfCheck.pages(LONG_LIST)).isGreaterThan(1);
        for (var pdf : List.of(PLAIN, FULL, LIST, LONG_LIST)) {
            assertThat(PdfCheck.smallestLetter(pdf)).isGreaterThanOrEqualTo(8.5f);
        }
        assertThat(PdfCheck.text(FULL)).contains("nummer " + NUMBER, "1 van 2", "2 van 2");
        assertThat(PdfCheck.text(LONG_LIST)).contains("24 november 2026, versie 2", "1 van ", "2 van ");
    }

    @Test
    void theListNamesEverybodyWithTheNumberOfTheProof() throws IOException {
        assertThat(PdfCheck.text(LIST))
                .contains(
                        "Presentielijst intervisie",
                        "Kring <Kade>, 5 deelnemers en de begeleider",
                        "N. Brandsma",
                        "Wijkverpleegkundige")
                .contains(
                        "15:00", "16:30", "80 min", NUMBER.value(), "Er staat geen casus in dit document", "versie 2");
    }
}
