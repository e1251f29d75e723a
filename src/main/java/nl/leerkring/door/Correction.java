package nl.leerkring.door;

import java.time.Instant;
import java.util.List;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Typed;

/**
 * What a coordinator says afterwards of one person on one day.
 *
 * @param day from 1
 * @param arrivedAt null when what was typed is no time
 * @param leftAt null for until the end
 * @param badLeft whether something was typed that is no time
 */
public record Correction(Attendee who, int day, boolean there, Instant arrivedAt, Instant leftAt, boolean badLeft) {
    /** Everything that is wrong, in the order of the form. */
    List<DomainException> problems(EditionFacts edition, Instant now) {
        if (!there) {
            return List.of();
        }
        return Typed.problems(
                () -> Typed.check(arrivedAt, any -> true, "arrived", "door.error.time"),
                () -> checkArrived(edition),
                () -> Typed.check(badLeft, any -> !any, "left", "door.error.time"),
                () -> checkLeft(DoorHours.span(edition, day).endsAt().plus(DoorHours.AFTER), now));
    }

    private void checkArrived(EditionFacts edition) {
        if (arrivedAt != null) {
            Typed.check(
                    arrivedAt,
                    any -> !any.isBefore(DoorHours.opens(edition, day))
                            && any.isBefore(DoorHours.span(edition, day).endsAt()),
                    "arrived",
                    "door.error.arrived");
        }
    }

    private void checkLeft(Instant latest, Instant now) {
        if (leftAt != null) {
            Typed.check(leftAt, any -> arrivedAt == null || any.isAfter(arrivedAt), "left", "door.error.order");
            Typed.check(leftAt, any -> !any.isAfter(latest) && !any.isAfter(now), "left", "door.error.late");
        }
    }

    Mark mark(Instant now) {
        return new Mark(who, day, there, there ? arrivedAt : null, there ? leftAt : null, Way.CORRECTION, now, 0);
    }
}
