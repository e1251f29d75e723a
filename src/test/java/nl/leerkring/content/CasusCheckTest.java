package nl.leerkring.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class CasusCheckTest {
    @Test
    void aGoodCaseIsReadWhole() {
        assertThat(Cases.valid().errors()).isEmpty();
        var casus = Cases.casus();
        assertThat(casus.scenes()).hasSize(5);
        assertThat(casus.warning().title()).isEqualTo("Dit gaat over geweld");
        assertThat(casus.scene("deur")
                        .orElseThrow()
                        .choice("praten")
                        .orElseThrow()
                        .verdict())
                .isEqualTo(Casus.Verdict.GOOD);
    }

    @TestFactory
    Stream<DynamicTest> whatCannotBePlayedIsRefusedWithFileAndLine() {
        return Stream.of(
                broken("a scene nobody can reach", "Niemand kan bij de scène", "to: stoep", "to: keuken"),
                broken(
                        "a scene without a way on",
                        "leidt nergens heen",
                        "    ending: {title: Je zweeg, tone: bad, debrief: Zo ging het mis.}\n",
                        ""),
                broken("a way to nowhere", "Er is geen scène \"zolder\"", "to: keuken, effects", "to: zolder, effects"),
                broken("an unknown start", "Er is geen scène \"kelder\"", "start: deur", "start: kelder"),
                broken(
                        "an unknown variable in an effect",
                        "Er is geen variabele \"geduld\"",
                        "effects: {vertrouwen: -1}",
                        "effects: {geduld: -1}"),
                broken(
                        "an unknown variable in a condition",
                        "Er is geen variabele \"geduld\"",
                        "when: vertrouwen >= 2",
                        "when: geduld >= 2"),
                broken(
                        "an unknown step of the norm",
                        "Er is geen stap",
                        "verdict: wrong, step: stap-1",
                        "verdict: wrong, step: stap-9"));
    }

    @TestFactory
    Stream<DynamicTest> whatIsSaidWronglyIsRefusedWithFileAndLine() {
        return Stream.of(
                broken("an ending without debrief", "\"debrief\" ontbreekt", ", debrief: Zo kan het.", ""),
                broken(
                        "a condition that is no condition",
                        "begrijpen we niet",
                        "when: vertrouwen >= 2",
                        "when: veel vertrouwen"),
                broken("a choice without comment", "\"comment\" ontbreekt", ", comment: Te snel.", ""),
                broken(
                        "one view is no other view",
                        "geen tegenstelling",
                        ", {who: Ervaringsdeskundige, text: Wacht even.}",
                        ""),
                broken("a verdict in a dilemma", "geen goed of fout", "mode: protocol", "mode: dilemma"),
                broken("a variable that starts outside its bounds", "tussen min en max", "start: 1", "start: 9"));
    }

    @Test
    void aLoopWithoutAWayOutIsFound() {
        var errors = Cases.valid()
                .replacing(Cases.FILE, "text: Je meldt., to: goed", "text: Je meldt., to: deur")
                .replacing(Cases.FILE, "text: Je meldt later., to: goed", "text: Je meldt later., to: deur")
                .replacing(Cases.FILE, "text: Je zwijgt., to: fout", "text: Je zwijgt., to: deur")
                .replacing(Cases.FILE, "text: Je gaat weg., to: fout", "text: Je gaat weg., to: deur")
                .errors();
        assertThat(errors).anySatisfy(error -> assertThat(error.message()).contains("geen weg naar een einde"));
    }

    @Test
    void aSceneBehindAConditionThatNeverHoldsIsFound() {
        var errors = Cases.valid()
                .replacing(Cases.FILE, "to: stoep", "routes: [{when: vertrouwen >= 3, to: stoep}, {to: keuken}]")
                .replacing(Cases.FILE, "when: vertrouwen >= 2", "when: vertrouwen >= 9")
                .errors();
        assertThat(errors).anySatisfy(error -> assertThat(error.message()).contains("\"stoep\""));
    }

    private static DynamicTest broken(String what, String message, String piece, String by) {
        return DynamicTest.dynamicTest(what, () -> {
            var errors = Cases.valid().replacing(Cases.FILE, piece, by).errors();
            assertThat(errors).anySatisfy(error -> {
                assertThat(error.message()).contains(message);
                assertThat(error.file()).isEqualTo(Cases.FILE);
                assertThat(error.line()).isPositive();
            });
        });
    }
}
