package nl.leerkring.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.leerkring.method.RoundRole;
import nl.leerkring.method.Speaking;
import nl.leerkring.method.Writing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A method for people who are not there at the same time. */
class WrittenTest {
    @ParameterizedTest
    @MethodSource("nl.leerkring.round.RoundRulesTest#shippedMethods")
    void whoSpeaksInAStepWritesInItAndTheOthersReadIt(Path file) {
        var spoken = Circle.shipped(file);
        var written = Written.of(spoken);
        for (int i = 0; i < spoken.steps().size(); i++) {
            var before = spoken.steps().get(i);
            var after = written.steps().get(i);
            assertThat(after.speaking()).isEqualTo(Speaking.NOBODY);
            if (before.speaking() == Speaking.NOBODY) {
                assertThat(after.writing()).isEqualTo(before.writing());
                continue;
            }
            assertThat(after.writing().readers()).isNotEqualTo(Writing.Readers.WRITER);
            for (var role : RoundRole.values()) {
                assertThat(after.isWrittenBy(role) || !before.speaking().allows(role))
                        .as(before.id() + " " + role)
                        .isTrue();
            }
        }
    }

    /** Who does not know that others wait for a text keeps the whole round waiting until the term. */
    @ParameterizedTest
    @MethodSource("nl.leerkring.round.RoundRulesTest#shippedMethods")
    void whoHasToWriteIsToldTo(Path file) {
        for (var step : Written.of(Circle.shipped(file)).steps()) {
            for (var role : List.of(RoundRole.OWNER, RoundRole.PARTICIPANT)) {
                if (step.isWrittenBy(role)) {
                    assertThat(step.instruction(role))
                            .as(step.id() + " " + role)
                            .containsPattern("(?i)schrijf|beantwoord");
                }
            }
        }
    }

    @Test
    void whatTheOwnerTellsIsReadAtOnceAndHasNoLabelOfWhatOthersWrite() {
        var step = Written.of(Circle.shipped(Path.of("config/methods/socratisch.yaml")))
                .steps()
                .get(0);
        assertThat(step.writing().shown()).isEqualTo(Writing.Shown.AT_ONCE);
        assertThat(step.writing().label()).isEmpty();
    }

    @Test
    void questionsAreReadAtOnceSoThatTheyGetAnAnswer() {
        var step = Written.of(Circle.shipped(Path.of("config/methods/incident-kort.yaml")))
                .steps()
                .get(2);
        assertThat(step.writing().shown()).isEqualTo(Writing.Shown.AT_ONCE);
        assertThat(step.isWrittenBy(RoundRole.OWNER)).isTrue();
    }
}
