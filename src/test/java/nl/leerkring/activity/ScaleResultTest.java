package nl.leerkring.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.content.PackageFiles;
import nl.leerkring.content.PackageReader;
import nl.leerkring.content.Scale;
import nl.leerkring.format.Problems;
import org.junit.jupiter.api.Test;

/** The shipped scale, scored as De Jong Gierveld's six items are: each counts 0 or 1, three for either kind of loneliness. */
class ScaleResultTest {
    private static final Scale SCALE = shipped();

    private static Scale shipped() {
        var files = PackageFiles.read(Path.of("modules/in-gesprek-over-eenzaamheid"), new Problems());
        return new PackageReader(files, files.hash(), new Problems())
                .read().modules().stream()
                        .flatMap(module -> module.parts().stream())
                        .filter(part -> part.body() instanceof Scale)
                        .map(part -> (Scale) part.body())
                        .findFirst()
                        .orElseThrow();
    }

    private static ScaleResult result(String... answers) {
        var given = new HashMap<String, String>();
        for (int i = 0; i < answers.length; i++) {
            given.put(SCALE.items().get(i).id(), answers[i]);
        }
        return ScaleResult.of(SCALE, given);
    }

    private static String answer(int index) {
        return SCALE.answers().get(index).id();
    }

    @Test
    void inBetweenAlwaysPointsToLoneliness() {
        var between = answer(1);
        var result = result(between, between, between, between, between, between);
        assertThat(result.total()).isEqualTo(6);
        assertThat(result.parts()).extracting(ScaleResult.Part::score).containsExactly(3, 3);
    }

    @Test
    void emptinessAnsweredYesAndPeopleToFallBackOnAnsweredNoBothCount() {
        var yes = answer(0);
        var no = answer(2);
        assertThat(result(no, yes, yes, no, yes, no).total()).isZero();
        assertThat(result(yes, no, yes, no, yes, no).total()).isEqualTo(2);
        assertThat(result(yes, no, no, yes, no, yes).total()).isEqualTo(6);
    }

    @Test
    void theBandsAreThoseOfTheScale() {
        assertThat(SCALE.bands()).extracting(Scale.Band::from).containsExactly(0, 2, 5);
        SCALE.subscales()
                .forEach(subscale -> assertThat(subscale.bands())
                        .extracting(Scale.Band::from)
                        .containsExactly(0, 1, 3));
    }

    @Test
    void whatIsNotAnsweredOrUnknownIsMissing() {
        var first = SCALE.items().get(0).id();
        assertThat(ScaleResult.missing(SCALE, Map.of(first, answer(0)))).hasSize(5);
        assertThat(ScaleResult.missing(SCALE, Map.of(first, "onzin"))).contains(first);
        assertThat(ScaleResult.missing(SCALE, Map.of()))
                .isEqualTo(
                        List.copyOf(SCALE.items().stream().map(Scale.Item::id).toList()));
    }
}
