package nl.leerkring.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageServletTest {
    @Test
    void goesBackToThePageWithItsQuery() {
        assertThat(LanguageServlet.local("/training?words=buurt")).isEqualTo("/training?words=buurt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/\\evil.example",
                "https://evil.example",
                "javascript:alert(1)",
                "",
                "/a\r\nX: y"
            })
    void neverLeavesTheSite(String address) {
        assertThat(LanguageServlet.local(address)).isEqualTo("/");
    }
}
