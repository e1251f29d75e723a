package nl.leerkring.intervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.leerkring.intervision.FacilitatorPolicy.Seat;
import nl.leerkring.shared.MemberId;
import org.junit.jupiter.api.Test;

class FacilitatorPolicyTest {
    private static final MemberId SANNE = new MemberId(1);
    private static final MemberId NOOR = new MemberId(2);
    private static final MemberId BRAM = new MemberId(3);
    private static final Instant BEGIN = Instant.parse("2026-11-01T09:00:00Z");

    private static Seat seat(MemberId member, boolean facilitator, int day) {
        return new Seat(member, facilitator, BEGIN.plusSeconds(86_400L * day));
    }

    @Test
    void theOnlyFacilitatorCannotBeMissed() {
        var seats = List.of(seat(SANNE, true, 0), seat(NOOR, false, 1));
        assertThat(FacilitatorPolicy.canDoWithout(seats, SANNE)).isFalse();
        assertThat(FacilitatorPolicy.canDoWithout(seats, NOOR)).isTrue();
    }

    @Test
    void oneOfTwoFacilitatorsCanGo() {
        var seats = List.of(seat(SANNE, true, 0), seat(NOOR, true, 1));
        assertThat(FacilitatorPolicy.canDoWithout(seats, SANNE)).isTrue();
        assertThat(FacilitatorPolicy.canDoWithout(seats, NOOR)).isTrue();
    }

    @Test
    void aGroupOfOneCannotMissThatOne() {
        assertThat(FacilitatorPolicy.canDoWithout(List.of(seat(SANNE, true, 0)), SANNE))
                .isFalse();
    }

    @Test
    void whoIsInTheGroupLongestSucceedsTheLastFacilitator() {
        var seats = List.of(seat(BRAM, false, 9), seat(SANNE, true, 0), seat(NOOR, false, 4));
        assertThat(FacilitatorPolicy.successor(seats, SANNE)).contains(NOOR);
    }

    @Test
    void ofTwoWhoCameTogetherAlwaysTheSameSucceeds() {
        var seats = List.of(seat(BRAM, false, 4), seat(NOOR, false, 4), seat(SANNE, true, 0));
        assertThat(FacilitatorPolicy.successor(seats, SANNE)).contains(NOOR);
    }

    @Test
    void nobodySucceedsWhereSomebodyStillGuidesOrNobodyIsLeft() {
        assertThat(FacilitatorPolicy.successor(List.of(seat(SANNE, true, 0), seat(NOOR, true, 1)), SANNE))
                .isEmpty();
        assertThat(FacilitatorPolicy.successor(List.of(seat(SANNE, true, 0), seat(NOOR, false, 1)), NOOR))
                .isEmpty();
        assertThat(FacilitatorPolicy.successor(List.of(seat(SANNE, true, 0)), SANNE))
                .isEmpty();
    }
}
