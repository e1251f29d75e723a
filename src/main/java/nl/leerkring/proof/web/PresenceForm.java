package nl.leerkring.proof.web;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import nl.leerkring.meeting.MeetingFacts;
import nl.leerkring.proof.PresenceDesk;
import nl.leerkring.proof.PresencePlan;
import nl.leerkring.shared.Clock;
import org.omnifaces.util.Faces;

/**
 * What is typed about presence: for each person whether they were there, from when, to when and how long the breaks were. What was typed stays, also what
 * is no time.
 */
public final class PresenceForm {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final MeetingFacts meeting;
    private final List<Row> rows;

    PresenceForm(PresenceDesk.Draft draft, boolean sent) {
        meeting = draft.meeting();
        rows = draft.seats().stream().map(seat -> Row.of(seat, sent)).toList();
    }

    /** Somebody who can have been there. @param id for the names of the fields */
    public record Row(
            String id, String name, boolean there, String from, String to, String breaks, PresencePlan.Line proposed) {
        static Row of(PresenceDesk.Seat seat, boolean sent) {
            var id = seat.line().member().toString();
            return new Row(
                    id,
                    seat.name(),
                    sent ? typed("there-" + id).isPresent() : seat.there(),
                    typed("from-" + id).orElseGet(() -> time(seat.line().from())),
                    typed("to-" + id).orElseGet(() -> time(seat.line().to())),
                    typed("break-" + id)
                            .orElseGet(() -> String.valueOf(seat.line().breakMinutes())),
                    seat.line());
        }
    }

    public List<Row> getRows() {
        return rows;
    }

    PresencePlan plan(String qualification, boolean declared) {
        return new PresencePlan(
                qualification,
                declared,
                rows.stream().filter(Row::there).map(this::line).toList());
    }

    private PresencePlan.Line line(Row row) {
        var from = moment(row.from(), row.proposed().from());
        var to = moment(row.to(), row.proposed().to());
        // past midnight, for a meeting that began in the evening
        if (from != null && to != null && !to.isAfter(from) && isEvening()) {
            to = to.atZone(Clock.ZONE).plusDays(1).toInstant();
        }
        var breaks = row.breaks().strip();
        return new PresencePlan.Line(
                row.proposed().member(), from, to, breaks.matches("\\d{1,3}") ? Integer.parseInt(breaks) : -1);
    }

    private boolean isEvening() {
        return !sameDay(meeting.startsAt(), meeting.endsAt());
    }

    private static boolean sameDay(Instant one, Instant other) {
        return zoned(one).toLocalDate().equals(zoned(other).toLocalDate());
    }

    /** A time on the day of the meeting; what was proposed stays to the second when it is not changed. */
    private Instant moment(String typed, Instant proposed) {
        if (typed.equals(time(proposed))) {
            return proposed;
        }
        try {
            var day = zoned(meeting.startsAt()).toLocalDate();
            return LocalTime.parse(typed.strip()).atDate(day).atZone(Clock.ZONE).toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Optional<String> typed(String field) {
        return Faces.isPostback() ? Optional.ofNullable(Faces.getRequestParameter(field)) : Optional.empty();
    }

    private static String time(Instant at) {
        return TIME.format(zoned(at));
    }

    private static ZonedDateTime zoned(Instant at) {
        return at.atZone(Clock.ZONE);
    }
}
