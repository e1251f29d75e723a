package nl.leerkring.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolderNameTest {
    @ParameterizedTest
    @CsvSource({
        "N. Brandsma,N. B.",
        "A.B. van der Berg,A. B. v. d. B.",
        "Zoë El Amrani-Jansen,Z. E. A. J.",
        "ő,ő.",
        "'  ',''",
        "<b>O'Brien,b."
    })
    void othersSeeOnlyInitials(String name, String shown) {
        assertThat(HolderName.shortened(name)).isEqualTo(shown);
    }
}
