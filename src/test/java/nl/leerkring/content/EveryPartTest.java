package nl.leerkring.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EveryPartTest {
    @Test
    void itHasAPartOfEveryKindThereIs() {
        assertThat(EveryPart.files().errors()).isEmpty();
        var bodies = EveryPart.files().read().modules().stream()
                .flatMap(module -> module.parts().stream())
                .map(part -> part.body().getClass())
                .collect(Collectors.toSet());
        assertThat(bodies).hasSize(Part.Body.class.getPermittedSubclasses().length);
    }
}
