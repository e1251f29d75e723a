package nl.leerkring.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberFormatTest {
    /** Made up, and passes the eleven test. */
    private static final String BSN = "111222333";

    private static NumberFormat of(String register) {
        return Registers.read(Path.of("config/registers")).stream()
                .filter(one -> one.rules().register().equals(register))
                .findFirst()
                .orElseThrow()
                .rules()
                .number();
    }

    @Test
    void theElevenTestTellsABsn() {
        assertThat(List.of(BSN, "123456782", "1112.22.333", "BSN111222333")).allMatch(NumberFormat::isBsn);
        assertThat(List.of("111222334", "11122233", "1112223333", "P11122233", ""))
                .noneMatch(NumberFormat::isBsn);
    }

    @Test
    void aBsnIsRefusedInEveryRegisterWhoseNumbersAreOtherwise() {
        for (var register : List.of("skj", "venvn", "nip", "nvo", "registerplein")) {
            assertThat(of(register).problem(BSN)).as(register).contains(NumberFormat.Problem.BSN);
        }
    }

    @Test
    void aNumberOfRegisterpleinMayPassTheElevenTest() {
        var passing = java.util.stream.IntStream.range(461_000_000, 461_000_100)
                .mapToObj(Integer::toString)
                .filter(NumberFormat::isBsn)
                .findFirst()
                .orElseThrow();
        assertThat(of("registerplein").problem(passing)).isEmpty();
    }

    @Test
    void aNumberIsWrittenAsTheRegisterWritesIt() {
        assertThat(of("registerplein").problem("4610 12345")).isEmpty();
        assertThat(of("registerplein").problem("471012345")).contains(NumberFormat.Problem.FORMAT);
        assertThat(of("venvn").problem("12345")).contains(NumberFormat.Problem.FORMAT);
        assertThat(of("nip").problem("psy123456")).isEmpty();
        assertThat(of("nip").problem("<b>")).contains(NumberFormat.Problem.FORMAT);
        assertThat(of("skj").problem(null)).contains(NumberFormat.Problem.FORMAT);
    }
}
