package nl.leerkring.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AllPartsTest {
    @Test
    void theTrainingOfTheTestsHasAPartOfEveryKindAndNoErrors() {
        assertThat(AllParts.files().errors()).isEmpty();
        var parts = AllParts.files().read().modules().get(0).parts();
        assertThat(parts)
                .extracting(part -> part.body().getClass().getSimpleName())
                .containsAll(Stream.of(Part.Body.class.getPermittedSubclasses())
                        .map(Class::getSimpleName)
                        .toList());
    }
}
