package nl.leerkring.door.web;

import java.time.Instant;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.door.AttendanceDesk;
import nl.leerkring.door.Correction;
import nl.leerkring.door.Stay;
import nl.leerkring.shared.Clock;
import org.omnifaces.util.Faces;

/** What is typed to correct the presence of one person on one day; what is no time stays as it was typed. */
public final class PresentForm {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final EditionFacts edition;
    private final AttendanceDesk.Row row;
    private final int day;
    private final boolean sent;

    PresentForm(EditionFacts edition, AttendanceDesk.Row row, int day, boolean sent) {
        this.edition = edition;
        this.row = row;
        this.day = day;
        this.sent = sent;
    }

    public AttendanceDesk.Row getRow() {
        return row;
    }

    public int getDay() {
        return day;
    }

    public boolean isThere() {
        return sent ? Faces.getRequestParameter("there") != null : row.stay(day) != null;
    }

    /** What was typed, else when the person came, else when the day began. */
    public String getArrived() {
        return typed("arrived")
                .orElseGet(() -> time(stay().map(Stay::arrivedAt)
                        .orElse(edition.days().get(day - 1).startsAt())));
    }

    public String getLeft() {
        return typed("left")
                .orElseGet(() -> stay().map(Stay::leftAt).map(PresentForm::time).orElse(""));
    }

    private Optional<Stay> stay() {
        return Optional.ofNullable(row.stay(day));
    }

    Correction correction() {
        var left = moment(getLeft());
        return new Correction(
                row.visitor().who(),
                day,
                isThere(),
                moment(getArrived()),
                left,
                left == null && !getLeft().isBlank());
    }

    /** A time on the day; when it is not changed what was kept stays to the second. */
    private Instant moment(String typed) {
        var kept = stay().map(Stay::arrivedAt).filter(at -> time(at).equals(typed));
        if (kept.isPresent()) {
            return kept.get();
        }
        try {
            var date = edition.days().get(day - 1).startsAt().atZone(Clock.ZONE).toLocalDate();
            return LocalTime.parse(typed.strip())
                    .atDate(date)
                    .atZone(Clock.ZONE)
                    .toInstant();
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private Optional<String> typed(String field) {
        return sent ? Optional.ofNullable(Faces.getRequestParameter(field)) : Optional.empty();
    }

    private static String time(Instant at) {
        return TIME.format(at.atZone(Clock.ZONE));
    }
}
