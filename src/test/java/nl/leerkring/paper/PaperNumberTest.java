package nl.leerkring.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperNumberTest {
    private static final Random RANDOM = new Random(42);

    static Stream<String> numbers() {
        return Stream.generate(() -> PaperNumber.next(RANDOM).value()).limit(50);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void aNumberIsDrawnInGroupsOfCharactersThatNobodyMixesUp(String number) {
        assertThat(number).matches("LK-[2-9B-HJKMNP-TV-Z]{4}-[2-9B-HJKMNP-TV-Z]{4}-[2-9B-HJKMNP-TV-Z]{3}");
    }

    @Test
    void guessingNeedsMoreThan47Bits() {
        var bits = PaperNumber.RANDOM_CHARACTERS * Math.log(PaperNumber.ALPHABET.length()) / Math.log(2);
        assertThat(bits).isGreaterThan(47);
        assertThat(Stream.generate(() -> PaperNumber.next(new SecureRandom()))
                        .limit(1000)
                        .distinct())
                .hasSize(1000);
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void everySingleWrongCharacterIsFound(String number) {
        places().forEach(place -> PaperNumber.ALPHABET
                .chars()
                .filter(other -> other != number.charAt(place))
                .forEach(other -> {
                    var mistyped = new StringBuilder(number);
                    mistyped.setCharAt(place, (char) other);
                    assertThat(PaperNumber.parse(mistyped.toString())).isEmpty();
                }));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void everySwapOfTwoCharactersIsFound(String number) {
        places().forEach(one -> places().filter(other -> number.charAt(one) != number.charAt(other))
                .forEach(other -> {
                    var swapped = new StringBuilder(number);
                    swapped.setCharAt(one, number.charAt(other));
                    swapped.setCharAt(other, number.charAt(one));
                    assertThat(PaperNumber.parse(swapped.toString())).isEmpty();
                }));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void itIsReadAsPeopleType(String number) {
        var bare = number.replace("-", "");
        assertThat(Stream.of(
                        number,
                        number.toLowerCase(java.util.Locale.ROOT),
                        bare,
                        bare.substring(2),
                        "  " + number.replace('-', ' ') + "\u00a0",
                        number.replace('-', '\u2013')))
                .allSatisfy(typed -> assertThat(PaperNumber.parse(typed)).contains(new PaperNumber(number)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "LK", "LK-0000-0000-000", "<script>", "' or 1=1", "LK-2222-2222-22", "😀😀😀😀😀😀😀😀😀😀😀"
            })
    void anythingElseIsNoNumber(String typed) {
        assertThat(PaperNumber.parse(typed)).isEmpty();
    }

    @Test
    void aVeryLongTextIsNoNumber() {
        assertThat(PaperNumber.parse("LK".repeat(100_000))).isEmpty();
    }

    @Test
    void nobodyCanMakeANumberThatIsNone() {
        assertThatThrownBy(() -> new PaperNumber("LK-AAAA-AAAA-AAA")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Stream<Integer> places() {
        return IntStream.range(3, "LK-XXXX-XXXX-XXX".length())
                .filter(place -> place != 7 && place != 12)
                .boxed();
    }
}
