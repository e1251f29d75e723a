package nl.leerkring.door;

import static nl.leerkring.door.Sessions.after;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetTimeTest {
    private static int net(int arrived, Integer left, Way way) {
        return NetTime.minutes(
                Sessions.edition(2, false), 1, new Stay(after(1, arrived), left == null ? null : after(1, left), way));
    }

    @ParameterizedTest
    @CsvSource({"-10, 120", "0, 120", "29, 120", "45, 120", "46, 104", "90, 60", "119, 60", "121, 59", "180, 0"})
    void whoComesInLaterThanAQuarterAfterTheBeginLosesWhatIsMissed(int arrived, int minutes) {
        assertThat(net(arrived, null, Way.CODE)).isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource({"30, 0", "60, 30", "90, 60", "105, 60", "150, 90", "180, 120", "240, 120"})
    void whoLeavesEarlyLosesWhatCameAfterAndNoBreak(int left, int minutes) {
        assertThat(net(0, left, Way.LIST)).isEqualTo(minutes);
    }

    @Test
    void aCorrectionIsTakenByTheMinute() {
        assertThat(net(40, null, Way.CORRECTION)).isEqualTo(110);
        assertThat(net(40, 60, Way.CORRECTION)).isEqualTo(20);
    }

    @Test
    void theWholeDayIsWhatTheProgrammeSays() {
        var edition = Sessions.edition(2, false);
        assertThat(net(0, null, Way.CODE)).isEqualTo(edition.programme().netMinutes(1));
    }

    @Test
    void daysAreAddedAndADayThatIsNoLongerThereDoesNotCount() {
        var stay = new Stay(after(1, 0), null, Way.CODE);
        var second = new Stay(after(2, 90), null, Way.CODE);
        var outcome = AttendancePolicy.outcome(Sessions.edition(2, false), Map.of(1, stay, 2, second, 3, stay));
        assertThat(outcome).isEqualTo(new AttendancePolicy.Outcome(List.of(1, 2), 180, true));
    }

    @Test
    void whereEveryDayIsAskedWhoMissedOneGetsNoProof() {
        var stay = new Stay(after(1, 0), null, Way.CODE);
        var asked = Sessions.edition(2, true);
        assertThat(AttendancePolicy.outcome(asked, Map.of(1, stay)).proven()).isFalse();
        assertThat(AttendancePolicy.outcome(asked, Map.of(1, stay)).netMinutes())
                .isEqualTo(120);
        assertThat(AttendancePolicy.outcome(asked, Map.of(1, stay, 2, new Stay(after(2, 0), null, Way.LIST)))
                        .proven())
                .isTrue();
        assertThat(AttendancePolicy.outcome(Sessions.edition(2, false), Map.of(1, stay))
                        .proven())
                .isTrue();
        assertThat(AttendancePolicy.outcome(Sessions.edition(2, false), Map.of())
                        .proven())
                .isFalse();
    }

    @Test
    void theDoorIsOpenFromTwoHoursBeforeUntilAnHourAfter() {
        var edition = Sessions.edition(2, false);
        assertThat(DoorHours.open(edition, 1, after(1, -121))).isFalse();
        assertThat(DoorHours.open(edition, 1, after(1, -120))).isTrue();
        assertThat(DoorHours.open(edition, 1, after(1, 239))).isTrue();
        assertThat(DoorHours.open(edition, 1, after(1, 240))).isFalse();
        assertThat(DoorHours.today(edition, after(2, 0))).hasValue(2);
        assertThat(DoorHours.shown(edition, after(1, 400))).isEqualTo(1);
        assertThat(DoorHours.shown(edition, after(2, 400))).isEqualTo(2);
        assertThat(DoorHours.shown(edition, after(1, -4000))).isEqualTo(1);
    }
}
