package nl.leerkring.door;

import static nl.leerkring.door.Sessions.after;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PresenceLedgerTest {
    private static final Attendee NOOR = new Attendee("r1");
    private static final Attendee WIM = new Attendee("g1");

    private static Mark mark(boolean there, Way way, int told, long id) {
        return new Mark(NOOR, 1, there, null, null, way, after(1, told), id);
    }

    private static Mark corrected(int arrived, Integer left, int told, long id) {
        return new Mark(
                NOOR,
                1,
                true,
                after(1, arrived),
                left == null ? null : after(1, left),
                Way.CORRECTION,
                after(1, told),
                id);
    }

    private static Stay stay(Mark... marks) {
        return PresenceLedger.of(List.of(marks)).stay(NOOR, 1).orElse(null);
    }

    @Test
    void whoIsThereStaysThereFromTheFirstTimeOn() {
        assertThat(stay(mark(true, Way.CODE, 5, 1), mark(true, Way.LIST, 20, 2)))
                .isEqualTo(new Stay(after(1, 5), null, Way.CODE));
    }

    @Test
    void aTickByMistakeIsUndoneByALaterLineAndCanComeBack() {
        assertThat(stay(mark(true, Way.LIST, 5, 1), mark(false, Way.LIST, 6, 2)))
                .isNull();
        assertThat(stay(mark(true, Way.LIST, 5, 1), mark(false, Way.LIST, 6, 2), mark(true, Way.CODE, 9, 3)))
                .isEqualTo(new Stay(after(1, 9), null, Way.CODE));
    }

    @Test
    void whatWaitedOnAPhoneDoesNotUndoWhatWasSaidAfterIt() {
        assertThat(stay(mark(false, Way.LIST, 30, 1), mark(true, Way.LIST, 10, 2)))
                .isNull();
        assertThat(stay(corrected(15, 60, 300, 1), mark(true, Way.LIST, 10, 2)))
                .isEqualTo(new Stay(after(1, 15), after(1, 60), Way.CORRECTION));
    }

    @Test
    void theOrderInWhichLinesComeInMakesNoDifference() {
        var lines = new ArrayList<>(
                List.of(mark(true, Way.CODE, 3, 1), mark(false, Way.LIST, 4, 2), mark(true, Way.LIST, 7, 3)));
        lines.add(corrected(0, null, 200, 4));
        var right = PresenceLedger.of(lines).stay(NOOR, 1);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(lines, new Random(seed));
            assertThat(PresenceLedger.of(lines).stay(NOOR, 1)).isEqualTo(right);
        }
    }

    @Test
    void daysAndPeopleAreKeptApart() {
        var ledger = PresenceLedger.of(List.of(
                mark(true, Way.CODE, 5, 1),
                new Mark(WIM, 2, true, null, null, Way.LIST, after(2, 0), 2),
                new Mark(WIM, 1, false, null, null, Way.LIST, after(1, 0), 3)));
        assertThat(ledger.count(1)).isEqualTo(1);
        assertThat(ledger.count(2)).isEqualTo(1);
        assertThat(ledger.stays(WIM)).containsOnlyKeys(2);
        assertThat(ledger.people()).containsExactlyInAnyOrder(NOOR, WIM);
        assertThat(WIM.isGuest()).isTrue();
    }
}
