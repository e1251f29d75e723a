package nl.leerkring.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What people do in a step when they take part in writing, each at an own moment. */
class InWritingTest {
    /** What nobody can do alone with a page. */
    private static final Pattern ALOUD = Pattern.compile("(?i)\\b(zeg|zeggen|praat|praten|luister|luisteren|hardop|"
            + "vertel|onderbreek|knikken|lees \\S+ voor|het woord [^o]|om de beurt)\\b");

    static Stream<String> shipped() throws IOException {
        try (var files = Files.list(Path.of("config", "methods"))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .map(name -> name.substring(0, name.length() - 5))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyRoleThatIsToldWhatToDoIsToldItInWritingToo(String id) {
        for (var step : Samples.read(Samples.shipped(id)).steps()) {
            var told = new HashSet<>(step.instructions().own().keySet());
            told.removeAll(step.inWriting().own().keySet());
            assertThat(told).as(step.id()).isEmpty();
            assertThat(step.inWriting().everyone()).as(step.id()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void itIsWrittenAnewAndAsksNobodyToSpeak(String id) {
        for (var step : Samples.read(Samples.shipped(id)).steps()) {
            for (var role : RoundRole.values()) {
                assertThat(step.inWriting().of(role))
                        .as(step.id() + " " + role)
                        .isNotEqualTo(step.instruction(role))
                        .doesNotContainPattern(ALOUD);
            }
        }
    }

    @Test
    void whatIsLeftOpenFollowsWhatIsSaidWhenAllAreThere() {
        var spoken = new Instructions(Map.of(RoundRole.OWNER, "Luister.", RoundRole.CHAIR, "Leid."), "Geef advies.");
        var written = new Instructions(Map.of(RoundRole.OWNER, "Lees."), "");
        var both = written.orElse(spoken);
        assertThat(List.of(both.of(RoundRole.OWNER), both.of(RoundRole.CHAIR), both.of(RoundRole.REPORTER)))
                .containsExactly("Lees.", "Leid.", "Geef advies.");
        assertThat(new Instructions(Map.of(), "Schrijf.").orElse(spoken).of(RoundRole.REPORTER))
                .isEqualTo("Schrijf.");
        assertThat(Instructions.NONE.orElse(spoken)).isEqualTo(spoken);
    }

    @Test
    void whatIsWrongInItIsToldWithItsLine() {
        var advice = "      everyone: Geef advies.\n";
        var wrong = advice + "    in-writing:\n      voorzitter: Lees.\n      chair: " + "a".repeat(401) + "\n";
        assertThat(Samples.problems(Samples.SMALL.replace(advice, wrong)))
                .extracting(problem -> problem.line())
                .containsExactlyInAnyOrder(23, 24);
        assertThat(Samples.problems(Samples.SMALL.replace(advice, advice + "    in-writing: {owner: Lees.}\n")))
                .isEmpty();
    }
}
