package nl.leerkring.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RotatingCodeTest {
    private static final RotatingCode CODE = new RotatingCode(new byte[] {1, 2, 3, 4});
    private static final Instant NOW = Instant.parse("2026-12-02T09:00:20Z");

    @Test
    void itHasSixSignsThatNobodyMixesUpAndIsAnotherEachMinute() {
        var all = new HashSet<String>();
        for (int minute = 0; minute < 500; minute++) {
            var code = CODE.at(NOW.plusSeconds(60L * minute));
            assertThat(code).hasSize(6).matches("[23456789BCDEFGHJKMNPQRSTVWXYZ]+");
            all.add(code);
        }
        assertThat(all).hasSize(500);
        assertThat(CODE.at(NOW)).isEqualTo(CODE.at(NOW.plusSeconds(39))).isNotEqualTo(CODE.at(NOW.plusSeconds(40)));
    }

    @Test
    void anotherEditionHasOtherCodes() {
        assertThat(new RotatingCode(new byte[] {1, 2, 3, 5}).at(NOW)).isNotEqualTo(CODE.at(NOW));
    }

    @Test
    void theFormerOneHoldsForAMinuteMore() {
        var code = CODE.at(NOW);
        assertThat(CODE.check(code, NOW)).isEqualTo(RotatingCode.Verdict.RIGHT);
        assertThat(CODE.check(code, NOW.plusSeconds(99))).isEqualTo(RotatingCode.Verdict.RIGHT);
        assertThat(CODE.check(code, NOW.plusSeconds(100))).isEqualTo(RotatingCode.Verdict.OLD);
        assertThat(CODE.check(code, NOW.plus(Duration.ofMinutes(59)))).isEqualTo(RotatingCode.Verdict.OLD);
        assertThat(CODE.check(code, NOW.plus(Duration.ofHours(3)))).isEqualTo(RotatingCode.Verdict.WRONG);
        assertThat(CODE.check(code, NOW.minusSeconds(60)))
                .as("a code of a minute that is to come")
                .isEqualTo(RotatingCode.Verdict.WRONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"b4k 9zt", " B4K-9ZT ", "b4k9zt", "B4K\u00a09ZT"})
    void itIsReadHoweverItIsTyped(String typed) {
        assertThat(RotatingCode.tidy(typed)).isEqualTo("B4K9ZT");
    }

    @Test
    void itTellsHowLongItHolds() {
        assertThat(RotatingCode.left(NOW)).isEqualTo(40);
        assertThat(RotatingCode.left(NOW.minusSeconds(20))).isEqualTo(60);
    }

    @Test
    void whoTriesTooManyWaitsAndOthersDoNot() {
        var brake = new CodeBrake();
        var noor = new CodeBrake.Visitor("member:1", CodeBrake.MEMBER);
        var room = new CodeBrake.Visitor("network:192.0.2.1", CodeBrake.NETWORK);
        for (int i = 0; i < CodeBrake.MEMBER; i++) {
            assertThat(brake.pause(noor, NOW)).isZero();
            brake.wrong(noor, NOW);
            brake.wrong(room, NOW);
        }
        assertThat(brake.pause(noor, NOW.plusSeconds(60))).isEqualTo(Duration.ofMinutes(9));
        assertThat(brake.pause(room, NOW.plusSeconds(60))).isZero();
        assertThat(brake.pause(noor, NOW.plus(CodeBrake.WINDOW))).isZero();
    }
}
