package nl.leerkring.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AnswerValueTest {
    @Test
    void anOverlongFieldIsSeen() {
        assertThat(AnswerValue.of(Map.of("woord", "x".repeat(201))).isLongerThan(200))
                .isTrue();
        assertThat(AnswerValue.of(Map.of("woord", "x".repeat(200))).isLongerThan(200))
                .isFalse();
    }

    @Test
    void aLineEndsInOneSignHoweverABrowserSendsIt() {
        assertThat(AnswerValue.parse("field.text=een%0D%0Atwee").field("text")).isEqualTo("een\ntwee");
    }
}
