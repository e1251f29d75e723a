package nl.leerkring.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class EveryKindTest {
    @Test
    void theTrainingOfTheTestsHasOneOfEveryKindAndNoErrors() {
        assertThat(EveryKind.files().errors()).isEmpty();
        var part = EveryKind.files().read().modules().get(0).parts().get(1);
        assertThat(((Quiz) part.body()).questions())
                .extracting(Object::getClass)
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(Question.class.getPermittedSubclasses()).toList());
    }
}
