package nl.leerkring.casus.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CasusLettersTest {
    private final CasusLetters letters = new CasusLetters();

    @Test
    void whoSpeaksIsKnownByTheNameAndNotByTheTitle() {
        assertThat(letters.initial("Mevrouw Rosa")).isEqualTo("R");
        assertThat(letters.initial("De buurman")).isEqualTo("B");
        assertThat(letters.initial("Davi")).isEqualTo("D");
        assertThat(letters.initial("Jij")).isEqualTo("J");
        assertThat(letters.initial("Mevrouw")).isEqualTo("M");
    }
}
