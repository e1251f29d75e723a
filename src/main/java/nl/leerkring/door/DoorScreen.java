package nl.leerkring.door;

import jakarta.inject.Inject;
import nl.leerkring.arena.Coordination;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.QrCode;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.UseCase;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The screen in the room: the code of this minute, as a square and in signs, and how many are there. */
@UseCase
public class DoorScreen {
    @Inject
    Clock clock;

    @Inject
    Coordination coordination;

    @Inject
    Doors doors;

    @Inject
    @ConfigProperty(name = "leerkring.site.url")
    String site;

    /**
     * What stands on it.
     *
     * @param day from 1, or 0 when nobody can come in now
     * @param code as it is typed, or null when nobody can come in now
     * @param left seconds until the code changes
     */
    public record Sign(Coordination.Place place, int day, String code, QrCode qr, int left, int there) {
        /** In two groups, so that it is read aloud and typed well. */
        public String spaced() {
            return code.substring(0, 3) + " " + code.substring(3);
        }
    }

    /** @throws nl.leerkring.shared.DomainException 404 for who does not coordinate it */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public Sign look(String slug, String number) {
        var place = coordination.edition(slug, number);
        var now = clock.now();
        var day = DoorHours.today(place.edition(), now).orElse(0);
        if (day == 0) {
            return new Sign(place, 0, null, null, RotatingCode.left(now), 0);
        }
        var code = doors.open(place.edition()).code().at(now);
        var there = doors.ledger(place.edition().id()).count(day);
        return new Sign(place, day, code, QrCode.of(address() + "?code=" + code), RotatingCode.left(now), there);
    }

    /** Where people type the code. */
    private String address() {
        return site.replaceFirst("/+$", "") + "/arena/here";
    }
}
