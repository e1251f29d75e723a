package nl.leerkring.calendar;

import static nl.leerkring.calendar.Feeders.at;
import static nl.leerkring.calendar.Feeders.entry;
import static nl.leerkring.calendar.Feeders.feed;
import static nl.leerkring.calendar.Feeders.text;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What people subscribe to: valid by one library, read back with another. */
class CalendarFeedTest {
    private static final CalendarEntry FIRST =
            entry("een@leerkring", false, at("2026-11-24T14:30"), at("2026-11-24T16:00"), "Intervisie; Proefkade, 6");
    private static final CalendarEntry GONE =
            entry("twee@leerkring", true, at("2026-12-01T14:30"), at("2026-12-01T16:00"), "Intervisie Proefkade 7");

    @Test
    void aStrictValidatorFindsNothingWrong() {
        assertThat(Strict.problems(text(FIRST, GONE))).isEmpty();
        assertThat(Strict.problems(text())).isEmpty();
    }

    @Test
    void theValidatorCanFindThings() {
        assertThat(Strict.problems(text(FIRST).replaceFirst("UID:.*\r\n", ""))).isNotEmpty();
        assertThat(Strict.problems(text(FIRST).replaceFirst("(?s)ORGANIZER.*?\r\n(?! )", "")))
                .isNotEmpty();
        assertThat(Strict.problems(text(FIRST).replaceFirst("DTSTAMP:.*\r\n", "")))
                .isNotEmpty();
        assertThat(Strict.problems(text(FIRST).replace("SEQUENCE:0", "SEQUENCE:0\r\nSEQUENCE:1")))
                .isNotEmpty();
    }

    @Test
    void anotherLibraryReadsTheSame() {
        var read = Biweekly.parse(text(FIRST, GONE)).first();
        assertThat(read.getMethod().getValue()).isEqualTo("PUBLISH");
        assertThat(read.getNames().get(0).getValue()).isEqualTo("Leerkring");
        assertThat(read.getRefreshInterval().getValue().toString()).isEqualTo("PT1H");
        assertThat(read.getExperimentalProperty("X-PUBLISHED-TTL").getValue()).isEqualTo("PT1H");
        assertThat(read.getExperimentalProperty("X-WR-CALNAME").getValue()).isEqualTo("Leerkring");
        assertThat(read.getEvents()).hasSize(2);
        var first = read.getEvents().get(0);
        assertThat(first.getUid().getValue()).isEqualTo("een@leerkring");
        assertThat(first.getSummary().getValue()).isEqualTo("Intervisie; Proefkade, 6");
        assertThat(first.getLocation().getValue()).isEqualTo("Zaal 2, begane grond; bij de trap\nof online");
        assertThat(first.getUrl().getValue()).isEqualTo("https://leerkring.test/intervision/groups/1/meetings/2");
        assertThat(first.getDateStart().getValue().toInstant()).isEqualTo(FIRST.startsAt());
        assertThat(first.getDateEnd().getValue().toInstant()).isEqualTo(FIRST.endsAt());
        assertThat(first.getStatus().isConfirmed()).isTrue();
        assertThat(first.getAttendees()).isEmpty();
        var gone = read.getEvents().get(1);
        assertThat(gone.getStatus().isCancelled()).isTrue();
        assertThat(gone.getSequence().getValue()).isEqualTo(3);
    }

    @Test
    void theZoneStandsInItOnce() {
        assertThat(text(FIRST, GONE))
                .containsOnlyOnce("BEGIN:VTIMEZONE")
                .contains("DTSTART;TZID=Europe/Amsterdam:20261124T143000");
    }

    /** Seventy letters of four bytes each: cut by letters the line is too long, cut by halves the letter is lost. */
    @Test
    void linesAreCutByBytesAndNeverInTheMiddleOfALetter() {
        for (int spaces = 0; spaces < 4; spaces++) {
            var summary = "a".repeat(spaces) + "🌱ë".repeat(40);
            var text = text(entry("x@leerkring", false, FIRST.startsAt(), FIRST.endsAt(), summary));
            assertThat(Strict.problems(text)).isEmpty();
            assertThat(Biweekly.parse(text)
                            .first()
                            .getEvents()
                            .get(0)
                            .getSummary()
                            .getValue())
                    .isEqualTo(summary);
        }
    }

    @Test
    void itsTagChangesWithWhatStandsInItAndNotWithTheTime() {
        var now = feed(Feeders.NOW);
        var later = feed(Instant.parse("2026-11-23T11:00:00Z"));
        var tag = now.tag("Leerkring", List.of(FIRST));
        assertThat(later.tag("Leerkring", List.of(FIRST))).isEqualTo(tag);
        assertThat(later.text("Leerkring", List.of(FIRST))).isNotEqualTo(now.text("Leerkring", List.of(FIRST)));
        assertThat(now.tag("Leerkring", List.of(FIRST, GONE))).isNotEqualTo(tag);
        assertThat(now.tag("Arena", List.of(FIRST))).isNotEqualTo(tag);
    }
}
