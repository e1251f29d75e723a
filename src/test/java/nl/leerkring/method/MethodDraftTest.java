package nl.leerkring.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.format.PackageError;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class MethodDraftTest {
    private final MethodDraft draft = MethodDraft.of(Samples.read(Samples.SMALL));

    private List<String> wrongFields() {
        var text = draft.text();
        return Samples.problems(text.yaml()).stream()
                .map(PackageError::line)
                .map(text::field)
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> aMethodGoesThroughTheFormWithoutALoss() {
        return Stream.of("incidentmethode", "tienstappen", "dilemma", "grow", "leren-van-successen", "balint")
                .map(id -> DynamicTest.dynamicTest(id, () -> {
                    var method = Samples.read(Samples.shipped(id));
                    var again = Samples.read(MethodDraft.of(method).text().yaml());
                    assertThat(again.withId(id)).isEqualTo(method);
                }));
    }

    @Test
    void whatIsWrongStandsBesideItsField() {
        draft.about().put("title", "");
        draft.about().put("max", "veel");
        draft.steps().get(0).put("minutes", "10000");
        draft.steps().get(1).put("everyone", "");
        draft.steps().get(1).put("in-writing-owner", "a".repeat(401));
        draft.steps().get(1).put("piles", "warm");
        assertThat(wrongFields())
                .contains("title", "max", "s0-minutes", "s1-everyone", "s1-in-writing-owner", "s1-piles", "steps");
    }

    @Test
    void whatSomebodyTypesNeverBecomesPartOfTheFormat() {
        var nasty = "a: b # c \"d\" \\ {e} [f] - g\n  minutes: 999\n\t\u0007\ufffe & * ! | > ' % @ `";
        draft.about().put("title", "Een titel: met \"alles\" # erin");
        draft.steps().get(0).put("everyone", nasty);
        draft.steps().get(0).put("title", "true");
        draft.steps().get(1).put("piles", "ja: nee, #1");
        var method = Samples.read(draft.text().yaml());
        assertThat(method.title()).isEqualTo("Een titel: met \"alles\" # erin");
        assertThat(method.steps().get(0).instruction(RoundRole.PARTICIPANT))
                .isEqualTo("a: b # c \"d\" \\ {e} [f] - g minutes: 999 & * ! | > ' % @ `");
        assertThat(method.steps().get(0).minutes()).isEqualTo(10);
        assertThat(method.steps().get(0).title()).isEqualTo("true");
        assertThat(method.steps().get(1).writing().piles()).containsExactly("ja: nee", "#1");
    }

    @Test
    void stepsAreAddedMovedAndRemovedAndKeepTheirIds() {
        draft.add();
        draft.steps().get(2).put("title", "Vragen");
        draft.steps().get(2).put("everyone", "Nog eens.");
        draft.up(2);
        draft.down(0);
        assertThat(Samples.read(draft.text().yaml()).steps())
                .extracting(MethodStep::id)
                .containsExactly("vragen-2", "vragen", "advies");
        draft.remove(1);
        draft.up(0);
        draft.down(1);
        draft.remove(7);
        assertThat(Samples.read(draft.text().yaml()).steps())
                .extracting(MethodStep::id)
                .containsExactly("vragen", "advies");
    }

    @Test
    void thereAreNeverMoreStepsThanTheFormatAllows() {
        for (int i = 0; i < 30; i++) {
            draft.add();
        }
        assertThat(draft.steps()).hasSize(MethodReader.MOST_STEPS);
    }

    @Test
    void anEmptyDraftSaysWhatIsMissing() {
        var text = MethodDraft.empty().text();
        assertThat(Samples.problems(text.yaml()).stream()
                        .map(PackageError::line)
                        .map(text::field))
                .contains("title", "suits", "about", "subjects", "s0-title", "s1-everyone")
                .doesNotContainNull();
    }

    @Test
    void aTitleWithAccentsGivesAReadableId() {
        assertThat(MethodDraft.id("Één vraag, twee ideeën!", "stap")).isEqualTo("een-vraag-twee-ideeen");
        assertThat(MethodDraft.id("???", "stap")).isEqualTo("stap");
    }
}
