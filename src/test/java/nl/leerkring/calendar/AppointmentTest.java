package nl.leerkring.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.TimezoneInfo;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.leerkring.shared.Clock;
import org.junit.jupiter.api.Test;

/** What is written with one library is read with another, as another calendar program would. */
class AppointmentTest {
    private static final Appointment.Party GROUP =
            new Appointment.Party("Intervisie Proefkade", "noreply@leerkring.test");
    private static final Appointment.Party NOOR = new Appointment.Party("Noor, van \"de kade\"", "noor@example.test");
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @Test
    void aRequestSaysWhenAndWhereAndToWhom() {
        var read = read(appointment(0, false, LocalDate.of(2026, 11, 24)));
        var event = event(read);

        assertThat(read.getMethod().getValue()).isEqualTo("REQUEST");
        assertThat(event.getUid().getValue()).isEqualTo("een@leerkring");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getSummary().getValue()).isEqualTo("Intervisie; Proefkade, 6");
        assertThat(event.getLocation().getValue()).isEqualTo("Zaal 2, begane grond\nof online");
        assertThat(event.getOrganizer().getEmail()).isEqualTo("noreply@leerkring.test");
        assertThat(event.getAttendees()).hasSize(1);
        assertThat(event.getAttendees().get(0).getEmail()).isEqualTo("noor@example.test");
        assertThat(event.getDateTimeStamp().getValue().toInstant()).isEqualTo(NOW);
    }

    @Test
    void aStrictValidatorFindsNothingWrongWithARequestAChangeAndACancellation() {
        for (var one : List.of(
                appointment(0, false, LocalDate.of(2026, 11, 24)),
                appointment(1, false, LocalDate.of(2026, 12, 1)),
                appointment(2, true, LocalDate.of(2026, 12, 1)))) {
            assertThat(Strict.problems(text(one))).isEmpty();
        }
        var request = text(appointment(0, false, LocalDate.of(2026, 11, 24)));
        assertThat(Strict.problems(request.replaceFirst("(?s)ATTENDEE.*?\r\n(?! )", "")))
                .isNotEmpty();
    }

    @Test
    void itIsInTheVersionThatEveryCalendarReads() {
        assertThat(text(appointment(0, false, LocalDate.of(2026, 11, 24)))).contains("\r\nVERSION:2.0\r\n");
    }

    @Test
    void aChangeAndACancellationAreOfTheSameEventAndNewer() {
        var first = event(read(appointment(0, false, LocalDate.of(2026, 11, 24))));
        var moved = event(read(appointment(1, false, LocalDate.of(2026, 12, 1))));
        var gone = read(appointment(2, true, LocalDate.of(2026, 12, 1)));

        assertThat(moved.getUid().getValue()).isEqualTo(first.getUid().getValue());
        assertThat(moved.getSequence().getValue()).isEqualTo(1);
        assertThat(gone.getMethod().getValue()).isEqualTo("CANCEL");
        assertThat(event(gone).getUid().getValue()).isEqualTo(first.getUid().getValue());
        assertThat(event(gone).getSequence().getValue()).isEqualTo(2);
        assertThat(event(gone).getStatus().isCancelled()).isTrue();
    }

    /** The Saturdays before and the Mondays after both changes of 2027: half past two by the clock is another moment in summer. */
    @Test
    void theTimeByTheClockStaysWhenTheClockChanges() {
        assertThat(start(LocalDate.of(2027, 3, 27))).isEqualTo(Instant.parse("2027-03-27T13:30:00Z"));
        assertThat(start(LocalDate.of(2027, 3, 29))).isEqualTo(Instant.parse("2027-03-29T12:30:00Z"));
        assertThat(start(LocalDate.of(2027, 10, 30))).isEqualTo(Instant.parse("2027-10-30T12:30:00Z"));
        assertThat(start(LocalDate.of(2027, 11, 1))).isEqualTo(Instant.parse("2027-11-01T13:30:00Z"));
    }

    @Test
    void theZoneGoesWithIt() {
        var text = text(appointment(0, false, LocalDate.of(2026, 11, 24)));

        assertThat(text)
                .contains("DTSTART;TZID=Europe/Amsterdam:20261124T143000")
                .contains("DTEND;TZID=Europe/Amsterdam:20261124T160000")
                .containsOnlyOnce("BEGIN:VTIMEZONE");
        TimezoneInfo zones = Biweekly.parse(text).first().getTimezoneInfo();
        assertThat(zones.getComponents()).hasSize(1);
        assertThat(text.lines()).allMatch(line -> line.length() <= 75);
    }

    private static Instant start(LocalDate date) {
        return event(read(appointment(0, false, date)))
                .getDateStart()
                .getValue()
                .toInstant();
    }

    private static Appointment appointment(int sequence, boolean cancelled, LocalDate date) {
        return new Appointment(
                "een@leerkring",
                sequence,
                cancelled,
                new Appointment.Span(
                        date.atTime(14, 30).atZone(Clock.ZONE).toInstant(),
                        date.atTime(16, 0).atZone(Clock.ZONE).toInstant()),
                "Intervisie; Proefkade, 6",
                "Zaal 2, begane grond\nof online",
                "Alles staat in Leerkring.");
    }

    private static String text(Appointment appointment) {
        return appointment.text(GROUP, NOOR, "https://leerkring.test/intervision/groups/1/meetings/2", NOW);
    }

    private static ICalendar read(Appointment appointment) {
        return Biweekly.parse(text(appointment)).first();
    }

    private static VEvent event(ICalendar calendar) {
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().get(0);
    }
}
