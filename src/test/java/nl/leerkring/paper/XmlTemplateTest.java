package nl.leerkring.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class XmlTemplateTest {
    @Test
    void aValueIsAlwaysText() {
        assertThat(filled("<b>O'Brien & Zoë ő</b>"))
                .isEqualTo("<p title=\"x\">&lt;b&gt;O&#39;Brien &amp; Zoë ő&lt;/b&gt;</p>");
    }

    @Test
    void aValueThatLooksLikeAPlaceIsNotFilled() {
        assertThat(filled("${rows} $1 \\")).contains("${rows} $1 \\");
    }

    @Test
    void charactersThatXmlDoesNotKnowAreLeftOut() throws Exception {
        assertThat(XmlTemplate.escape("a\u0000b\ud800c\uffffd")).isEqualTo("abcd");
    }

    @Test
    void aPlaceWithoutValueIsAMistake() {
        assertThatThrownBy(() -> XmlTemplate.of("${a}").fill(Map.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private static String filled(String value) {
        return XmlTemplate.of("<p title=\"x\">${value}</p>")
                .fill(Map.of("value", value))
                .xml();
    }
}
