package nl.leerkring.arena.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import nl.leerkring.arena.EditionDesk;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.arena.RegistrationState;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.web.Text;

/** How the desk says things about editions. */
@Named
@RequestScoped
public class DeskWords {
    @Inject
    Clock clock;

    @Inject
    Text text;

    /** In which state an edition is, for who coordinates it. */
    public enum State {
        DRAFT("badge", "pencil"),
        EARLY("info", "clock"),
        OPEN("ok", "door-open"),
        FULL("warn", "users"),
        CLOSED("info", "lock"),
        OVER("badge", "check"),
        CANCELLED("error", "circle-x");

        private final String kind;
        private final String icon;

        State(String kind, String icon) {
            this.kind = kind;
            this.icon = icon;
        }

        /** Kind of its badge. */
        public String getKind() {
            return kind;
        }

        public String getIcon() {
            return icon;
        }
    }

    public State state(EditionDesk.Row row) {
        var edition = row.edition();
        if (edition.cancelled()) {
            return State.CANCELLED;
        }
        if (!edition.published()) {
            return State.DRAFT;
        }
        return edition.over(clock.now()) ? State.OVER : coming(row, clock.today());
    }

    private static State coming(EditionDesk.Row row, LocalDate today) {
        if (row.edition().early(today)) {
            return State.EARLY;
        }
        if (row.edition().late(today)) {
            return State.CLOSED;
        }
        return row.taken() >= places(row.edition()) || row.count(RegistrationState.WAITING) > 0
                ? State.FULL
                : State.OPEN;
    }

    private static int places(EditionFacts edition) {
        return edition.plan().room().capacity() + edition.plan().room().onlineCapacity();
    }

    /** The state in words. */
    public String name(State state) {
        return text.of("arenadesk.state." + state);
    }

    /** "61 van 70 plekken bezet, 6 op de wachtlijst". */
    public String filled(EditionDesk.Row row) {
        var waiting = row.count(RegistrationState.WAITING);
        var filled = text.of("arenadesk.filled", row.taken(), places(row.edition()));
        return waiting == 0 ? filled : text.of("arenadesk.filled.waiting", filled, waiting);
    }

    /** How full it is, in per cent. */
    public int percent(EditionDesk.Row row) {
        return Math.min(100, row.taken() * 100 / Math.max(1, places(row.edition())));
    }

    /** "Woensdag 2 december 2026, 09:30 uur", and how many days when there are more. */
    public String when(EditionFacts edition) {
        var first = text.moment(edition.startsAt());
        return edition.days().size() == 1
                ? first
                : text.of("arenadesk.days", first, edition.days().size());
    }

    /** "Editie 26: Wat doet de eigen bijdrage?". */
    public String title(EditionFacts edition) {
        return text.of("arenadesk.edition", String.valueOf(edition.number()), edition.title());
    }
}
