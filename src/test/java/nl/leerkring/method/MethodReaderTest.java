package nl.leerkring.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.format.PackageError;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MethodReaderTest {
    /** Total minutes of the domain, or the shortest and the longest. */
    private static final Map<String, List<Integer>> MINUTES = Map.ofEntries(
            Map.entry("incidentmethode", List.of(65)),
            Map.entry("incident-kort", List.of(50)),
            Map.entry("roddelmethode", List.of(45)),
            Map.entry("balint", List.of(60, 120)),
            Map.entry("tienstappen", List.of(90, 150)),
            Map.entry("vijfstappen", List.of(55)),
            Map.entry("socratisch", List.of(75)),
            Map.entry("leren-van-successen", List.of(60)),
            Map.entry("dilemma", List.of(90)),
            Map.entry("probleemoplossend", List.of(60)),
            Map.entry("grow", List.of(50)));

    private static Stream<String> shipped() throws IOException {
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

    @Test
    void everyMethodOfTheDomainIsShippedAndNoOther() throws IOException {
        assertThat(shipped().collect(Collectors.toSet())).isEqualTo(MINUTES.keySet());
    }

    @TestFactory
    Stream<DynamicTest> everyShippedMethodIsWithoutErrorsAndTakesTheMinutesOfTheDomain() throws IOException {
        return shipped()
                .map(id -> DynamicTest.dynamicTest(id, () -> {
                    assertThat(Samples.problems(Samples.shipped(id))).isEmpty();
                    var method = Samples.read(Samples.shipped(id));
                    assertThat(method.id()).isEqualTo(id);
                    var range = MINUTES.get(id);
                    assertThat(method.minutes()).isBetween(range.get(0), range.get(range.size() - 1));
                }));
    }

    @TestFactory
    Stream<DynamicTest> everyShippedMethodTellsChairAndOwnerWhatToDo() throws IOException {
        return shipped()
                .map(id -> DynamicTest.dynamicTest(
                        id,
                        () -> assertThat(Samples.read(Samples.shipped(id)).steps())
                                .allSatisfy(step -> assertThat(step.instruction(RoundRole.CHAIR))
                                        .isNotEqualTo(step.instructions().everyone()))));
    }

    @ParameterizedTest
    @CsvSource({
        "incidentmethode, '5,10,5,15,10,10,10'",
        "incident-kort, '3,5,15,10,10,7'",
        "roddelmethode, '5,10,15,10,5'",
        "vijfstappen, '5,15,10,15,10'",
        "leren-van-successen, '15,15,20,10'",
        "grow, '10,15,15,10'"
    })
    void whereTheDomainGivesMinutesPerStepTheFileHasThem(String id, String minutes) {
        assertThat(Samples.read(Samples.shipped(id)).steps().stream()
                        .map(step -> Integer.toString(step.minutes()))
                        .collect(Collectors.joining(",")))
                .isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource({"balint, 11", "tienstappen, 10", "socratisch, 6", "dilemma, 10", "probleemoplossend, 5"})
    void whereItGivesNoneTheFileHasAllItsSteps(String id, int steps) {
        assertThat(Samples.read(Samples.shipped(id)).steps()).hasSize(steps);
    }

    @Test
    void aMethodIsReadWhole() {
        var method = Samples.read(Samples.SMALL);
        assertThat(method.minutes()).isEqualTo(15);
        assertThat(method.place("advies")).hasValue(1);
        var advice = method.steps().get(1);
        assertThat(advice.speaking()).isEqualTo(Speaking.ONE_BY_ONE);
        assertThat(advice.instruction(RoundRole.OWNER)).isEqualTo("Luister.");
        assertThat(advice.instruction(RoundRole.REPORTER)).isEqualTo("Geef advies.");
        assertThat(advice.isWrittenBy(RoundRole.TIMEKEEPER))
                .as("takes part too")
                .isTrue();
        assertThat(advice.isWrittenBy(RoundRole.OWNER)).isFalse();
        assertThat(advice.writing().isReadBy(RoundRole.OWNER, false)).isFalse();
        assertThat(advice.writing().isReadBy(RoundRole.OWNER, true)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "minutes: 10|minutes: 0|11|1 tot 120 minuten",
                "minutes: 10|minutes: 10000|11|1 tot 120 minuten",
                "minutes: 10|minutes: -5|11|is geen heel getal",
                "minutes: 10|minutes: tien|11|\"tien\" is geen heel getal",
                "by: [participant]|by: [voorzitter]|24|\"voorzitter\" kennen we niet. Kies uit owner, chair",
                "owner: Luister.|voorzitter: Luister.|20|\"voorzitter\" kennen we hier niet",
                "speaks: questions|speaks: iedereen|12|Kies uit everyone, one-by-one",
                "id: advies|id: vragen|15|al van een andere stap",
                "id: klein|id: Klein Ding|1|kan geen id zijn",
                "title: Klein|titel: Klein|2|\"titel\" kennen we hier niet",
                "piles: [warm, koud]|piles: [warm]|25|2 tot 5 stapels",
                "piles: [warm, koud]|piles: [warm, warm]|25|eigen naam",
                "max: 8|max: 21|5|2 tot 20 mensen",
                "min: 3|min: 9|5|min is niet meer dan max",
                "min: 3|min: 1|5|2 tot 20 mensen",
                "subjects: [problem]|subjects: []|7|\"subjects\" ontbreekt",
                "experience: [starting]|experience: [nieuw]|6|Kies uit starting, some, experienced",
                "  everyone: Vraag door.|  chair: Vraag door.|14|\"everyone\" ontbreekt",
                "id: klein|id: [klein|2|geen geldige YAML",
                "title: Vragen|title: \"Vragen|26|geen geldige YAML"
            })
    void everyErrorIsToldWithItsLine(String right, String wrong, int line, String message) {
        var problems = Samples.problems(Samples.SMALL.replace(right, wrong));
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.toString()).startsWith("m.yaml:" + line + ": ");
            assertThat(problem.message()).contains(message);
        });
    }

    @Test
    void whatNobodyReadsIsNotSorted() {
        var problems = Samples.problems(Samples.SMALL + "      readers: writer\n");
        assertThat(problems)
                .extracting(PackageError::toString)
                .containsExactly("m.yaml:26: Wie sorteert, moet de kaarten kunnen lezen. Kies owner of everyone.");
    }

    @Test
    void aMethodHasTwoStepsAtLeastAndFourHoursAtMost() {
        assertThat(Samples.problems(Samples.SMALL.substring(0, Samples.SMALL.indexOf("steps:"))))
                .anySatisfy(problem -> assertThat(problem.message()).contains("\"steps\" ontbreekt"));
        assertThat(Samples.problems(Samples.SMALL.substring(0, Samples.SMALL.indexOf("  - id: advies"))))
                .extracting(PackageError::toString)
                .containsExactly("m.yaml:8: Een methode heeft 2 tot 20 stappen.");
        assertThat(Samples.problems(
                        Samples.SMALL.replace("minutes: 10", "minutes: 120").replace("minutes: 5", "minutes: 121")))
                .extracting(PackageError::line)
                .containsExactly(8, 17);
    }

    @Test
    void aTextThatIsTooLongSaysHowLongItMayBe() {
        assertThat(Samples.problems(Samples.SMALL.replace("Vraag door.", "a".repeat(401))))
                .extracting(PackageError::toString)
                .containsExactly("m.yaml:14: Dit zijn 401 tekens. Gebruik er hoogstens 400.");
    }
}
