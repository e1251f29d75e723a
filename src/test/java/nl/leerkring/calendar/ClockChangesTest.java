package nl.leerkring.calendar;

import static nl.leerkring.calendar.Feeders.at;
import static nl.leerkring.calendar.Feeders.entry;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both changes of the clock in 2027, in a feed and in a mail, as two libraries read them. */
class ClockChangesTest {
    private static final Appointment.Party GROUP = new Appointment.Party("Proefkade", "noreply@leerkring.test");
    private static final Appointment.Party NOOR = new Appointment.Party("Noor", "noor@example.test");

    /** A series on Sundays, from three weeks before to three weeks after: the clock says the same each time. */
    @ParameterizedTest
    @ValueSource(strings = {"2027-03-28", "2027-10-31"})
    void aSeriesStaysAtTheSameTimeByTheClock(String change) {
        var dates = Stream.iterate(LocalDate.parse(change).minusWeeks(3), date -> date.plusWeeks(1))
                .limit(7)
                .toList();
        var text = Feeders.text(dates.stream()
                .map(date -> entry(date + "@leerkring", false, at(date + "T14:30"), at(date + "T16:00"), "Intervisie"))
                .toArray(CalendarEntry[]::new));
        assertThat(Strict.problems(text)).isEmpty();
        assertThat(dates)
                .filteredOn(date -> !date.equals(LocalDate.parse(change)))
                .allSatisfy(date -> assertThat(text)
                        .contains("DTSTART;TZID=Europe/Amsterdam:"
                                + date.toString().replace("-", "") + "T143000\r\n"));
        assertThat(spans(text)).isEqualTo(spansOf(dates));
        assertThat(spansElsewhere(text)).isEqualTo(spansOf(dates));
        // the days before and after the change are not the same hour in UTC
        assertThat(spansOf(dates).stream()
                        .map(span -> span.startsAt().toString().substring(11, 16)))
                .containsOnly("12:30", "13:30");
    }

    /**
     * Half past two does not exist on the day in March: people who plan it mean half past three. In October each time between two and three comes
     * twice, and so does the quarter before and after.
     */
    static Stream<Appointment.Span> nights() {
        var march = Stream.of("2027-03-28T01:30", "2027-03-28T02:00", "2027-03-28T02:30", "2027-03-28T03:00")
                .map(Feeders::at);
        var october = Stream.iterate(Instant.parse("2027-10-30T23:30:00Z"), at -> at.plus(Duration.ofMinutes(15)))
                .limit(12);
        return Stream.concat(march, october)
                .flatMap(start -> Stream.of(15, 45, 90)
                        .map(minutes -> new Appointment.Span(start, start.plus(Duration.ofMinutes(minutes)))));
    }

    @ParameterizedTest
    @MethodSource("nights")
    void aMeetingInTheNightOfTheChangeIsReadAsTheSameMoment(Appointment.Span night) {
        var feed = Feeders.text(entry("nacht@leerkring", false, night.startsAt(), night.endsAt(), "Nachtdienst"));
        var mail = entry("nacht@leerkring", false, night.startsAt(), night.endsAt(), "Nachtdienst")
                .appointment()
                .text(GROUP, NOOR, null, Feeders.NOW);
        for (var text : List.of(feed, mail)) {
            assertThat(Strict.problems(text)).isEmpty();
            assertThat(spans(text)).containsExactly(night);
            assertThat(spansElsewhere(text)).containsExactly(night);
        }
    }

    @Test
    void anHourThatIsSkippedIsPlannedAnHourLaterAndOneThatComesTwiceIsTheFirst() {
        assertThat(at("2027-03-28T02:30"))
                .isEqualTo(at("2027-03-28T03:30"))
                .isEqualTo(Instant.parse("2027-03-28T01:30:00Z"));
        assertThat(at("2027-10-31T02:30")).isEqualTo(Instant.parse("2027-10-31T00:30:00Z"));
    }

    @Test
    void onlyOnTheDayItselfItIsNotToldByTheClock() {
        assertThat(start(at("2027-03-28T02:30"))).isEqualTo("DTSTART:20270328T013000Z");
        assertThat(start(at("2027-10-31T02:30"))).isEqualTo("DTSTART:20271031T003000Z");
        assertThat(start(at("2027-10-31T02:30").plus(Duration.ofHours(1)))).isEqualTo("DTSTART:20271031T013000Z");
        assertThat(start(at("2027-10-30T22:00"))).isEqualTo("DTSTART;TZID=Europe/Amsterdam:20271030T220000");
        assertThat(start(at("2027-10-31T23:00"))).isEqualTo("DTSTART:20271031T220000Z");
        assertThat(start(at("2027-11-01T00:00"))).isEqualTo("DTSTART;TZID=Europe/Amsterdam:20271101T000000");
    }

    private static String start(Instant at) {
        return Feeders.text(entry("nacht@leerkring", false, at, at.plus(Duration.ofMinutes(10)), "Nachtdienst"))
                .lines()
                .dropWhile(line -> !line.equals("BEGIN:VEVENT"))
                .filter(line -> line.startsWith("DTSTART"))
                .findFirst()
                .orElseThrow();
    }

    private static List<Appointment.Span> spansOf(List<LocalDate> dates) {
        return dates.stream()
                .map(date -> new Appointment.Span(at(date + "T14:30"), at(date + "T16:00")))
                .toList();
    }

    /** As biweekly reads them. */
    private static List<Appointment.Span> spans(String text) {
        return Biweekly.parse(text).first().getEvents().stream()
                .map(event -> new Appointment.Span(
                        event.getDateStart().getValue().toInstant(),
                        event.getDateEnd().getValue().toInstant()))
                .toList();
    }

    /** As ical4j reads them. */
    private static List<Appointment.Span> spansElsewhere(String text) {
        return Strict.read(text).<VEvent>getComponents("VEVENT").stream()
                .map(event -> new Appointment.Span(
                        instant(event.<DtStart<Temporal>>getProperty("DTSTART")
                                .orElseThrow()
                                .getDate()),
                        instant(event.<DtEnd<Temporal>>getProperty("DTEND")
                                .orElseThrow()
                                .getDate())))
                .toList();
    }

    private static Instant instant(Temporal read) {
        return Instant.from(read);
    }
}
