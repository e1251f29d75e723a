package nl.leerkring.shared;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The only source of time, so that a test can move it. Instants are UTC with microseconds, as MariaDB keeps them. */
@ApplicationScoped
public class Clock {
    /** The zone in which people in the Netherlands read dates and times. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    /** This moment. */
    public Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    /** Today in the Netherlands. */
    public LocalDate today() {
        return now().atZone(ZONE).toLocalDate();
    }
}
