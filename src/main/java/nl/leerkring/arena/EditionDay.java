package nl.leerkring.arena;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import nl.leerkring.calendar.Appointment.Span;

/** A day of an edition. */
@Embeddable
class EditionDay {
    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    protected EditionDay() {}

    EditionDay(Span span) {
        startsAt = span.startsAt();
        endsAt = span.endsAt();
    }

    Span span() {
        return new Span(startsAt, endsAt);
    }
}
