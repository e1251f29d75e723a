package nl.leerkring.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OtherKindsTest {
    @Test
    void theTrainingOfTheTestsHasOneOfEveryKindThatIsNoTestAndNoCaseAndNoErrors() {
        assertThat(OtherKinds.files().errors()).isEmpty();
        assertThat(OtherKinds.files().read().modules().get(0).parts())
                .extracting(part -> part.body().getClass().getSimpleName())
                .containsAll(Stream.of(Part.Body.class.getPermittedSubclasses())
                        .filter(kind -> kind != Quiz.class && kind != Quickscan.class && kind != Casus.class)
                        .map(Class::getSimpleName)
                        .toList());
    }
}
