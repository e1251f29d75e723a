package nl.leerkring.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.gson.JsonParser;
import org.junit.jupiter.api.Test;

class PageWeightTest {
    private final PageWeight weight = new PageWeight();

    @Test
    void everythingThatCameOverTheLineCounts() {
        load("1", "/learning/les", 4_000);
        load("2", "/assets/base.css", 6_500);
        load("3", "/assets/font.woff2", 0);
        assertThat(weight.bytes()).isEqualTo(10_500);
        assertThat(weight.parts()).isEqualTo(3);
    }

    @Test
    void aPageOfExactlyTheLimitPasses() {
        load("1", "/learning/les", 30 * 1024);
        assertThatCode(() -> weight.assertAtMost(30)).doesNotThrowAnyException();
    }

    @Test
    void aPageThatIsOneByteTooHeavyFailsAndSaysWhatIsHeavy() {
        load("1", "/learning/les", 1024);
        load("2", "/assets/film.webm", 29 * 1024 + 1);
        assertThatThrownBy(() -> weight.assertAtMost(30))
                .isInstanceOf(AssertionError.class)
                .hasMessageMatching(
                        "(?s)30721 bytes is more than 30 KB:\\R29697 /assets/film.webm\\R1024 /learning/les");
    }

    private void load(String id, String address, long bytes) {
        weight.asked(
                JsonParser.parseString("{\"requestId\":\"%s\",\"request\":{\"url\":\"%s\"}}".formatted(id, address))
                        .getAsJsonObject());
        weight.finished(JsonParser.parseString("{\"requestId\":\"%s\",\"encodedDataLength\":%d}".formatted(id, bytes))
                .getAsJsonObject());
    }
}
