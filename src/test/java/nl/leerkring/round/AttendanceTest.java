package nl.leerkring.round;

import static nl.leerkring.round.Circle.MO;
import static nl.leerkring.round.Circle.NOOR;
import static nl.leerkring.round.Circle.SEM;
import static nl.leerkring.round.Circle.TIJN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.leerkring.shared.MemberId;
import org.junit.jupiter.api.Test;

class AttendanceTest {
    private final Circle circle = Circle.of("incidentmethode").seated().after(7);

    @Test
    void whatComesBeforeTheStartDoesNotCount() {
        var began = circle.now();
        circle.does(SEM, RoundRules::start).after(60).does(SEM, RoundRules::end);
        var noor = of(NOOR);
        assertThat(noor.from()).isEqualTo(began);
        assertThat(noor.to()).isEqualTo(circle.now());
        assertThat(noor.net()).hasMinutes(60);
    }

    @Test
    void pausesDoNotCount() {
        circle.does(SEM, RoundRules::start)
                .after(30)
                .does(SEM, RoundRules::pause)
                .after(15);
        circle.does(SEM, RoundRules::resume).after(30).does(SEM, RoundRules::end);
        assertThat(of(NOOR).net()).hasMinutes(60);
        assertThat(Duration.between(of(NOOR).from(), of(NOOR).to())).hasMinutes(75);
    }

    @Test
    void whoGoesAwayForAWhileHasTheMinutesOfBothStays() {
        circle.does(SEM, RoundRules::start)
                .after(20)
                .does(TIJN, RoundRules::leave)
                .after(25);
        circle.does(TIJN, RoundRules::come).after(15).does(SEM, RoundRules::end);
        assertThat(of(TIJN).net()).hasMinutes(35);
    }

    @Test
    void whoLeftBeforeTheStartWasNotThere() {
        circle.does(MO, RoundRules::leave)
                .does(SEM, RoundRules::start)
                .after(60)
                .does(SEM, RoundRules::end);
        assertThat(Attendance.of(circle.happenings(), circle.now()))
                .extracting(Attendance::member)
                .doesNotContain(MO)
                .hasSize(4);
    }

    @Test
    void aRoundThatStillRunsCountsUntilNow() {
        circle.does(SEM, RoundRules::start).after(12);
        assertThat(of(NOOR).net()).hasMinutes(12);
    }

    @Test
    void twoRoundsOfOneMeetingCountTogetherWithoutWhatLiesBetween() {
        var start = circle.now();
        var first = new Attendance(NOOR, start, start.plusSeconds(1800), Duration.ofMinutes(25));
        var second = new Attendance(NOOR, start.plusSeconds(3600), start.plusSeconds(5400), Duration.ofMinutes(30));
        assertThat(second.and(first))
                .isEqualTo(new Attendance(NOOR, start, start.plusSeconds(5400), Duration.ofMinutes(55)));
    }

    private Attendance of(MemberId member) {
        return Attendance.of(circle.happenings(), circle.now()).stream()
                .filter(attendance -> attendance.member().equals(member))
                .findFirst()
                .orElseThrow();
    }
}
