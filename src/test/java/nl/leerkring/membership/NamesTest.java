package nl.leerkring.membership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "Noor de Bakker, N. de Bakker",
        "Noor Bakker, N. Bakker",
        "Anna Maria Jansen, A.M. Jansen",
        "Jan-Willem van den Berg, J.W. van den Berg",
        "Fatima El Amrani, F. El Amrani",
        "Noor Bakker-de Vries, N. Bakker-de Vries",
        "Cher, Cher",
    })
    void aCertificateNamesInitialsAndSurname(String full, String expected) {
        assertThat(Names.onCertificate(full)).isEqualTo(expected);
    }

    @Test
    void anAvatarShowsTheFirstAndTheLastName() {
        assertThat(Names.initials("Noor de Bakker")).isEqualTo("NB");
        assertThat(Names.initials("")).isEmpty();
    }

    @Test
    void needlessSpacesDisappear() {
        assertThat(Names.tidy("  Noor \t Bakker ")).isEqualTo("Noor Bakker");
    }
}
