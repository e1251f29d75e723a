package nl.leerkring.arena.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import nl.leerkring.arena.EditionDesk;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.arena.Programme;
import nl.leerkring.arena.RegistrationState;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.web.Text;

/** What there is still to do for the edition of the address. */
@Named
@RequestScoped
public class EditionTasks {
    @Inject
    EditionDesk desk;

    @Inject
    ArenaPlace arenaPlace;

    @Inject
    Clock clock;

    @Inject
    Text text;

    /** @param address where it is done */
    public record Task(String sentence, String address) {}

    /** Nothing for an edition that is over or was cancelled. */
    public List<Task> getAll() {
        var edition = arenaPlace.getEdition();
        var all = new ArrayList<Task>();
        if (!arenaPlace.isAhead()) {
            return all;
        }
        var asked = arenaPlace.getRow().count(RegistrationState.ASKED);
        if (asked > 0) {
            all.add(task("asked", "/people?state=ASKED", asked));
        }
        programme(all, edition);
        if (edition.plan().where().accessible() == null
                && edition.plan().where().form().hasPlace()) {
            all.add(task("accessible", "/settings"));
        }
        if (desk.materials(edition.id()).isEmpty()) {
            all.add(task("materials", "#materials"));
        }
        if (!edition.published()) {
            all.add(task("publish", "?publishing=1#publishing"));
        } else if (edition.open(clock.today())) {
            all.add(task("closes", "/settings", text.date(edition.plan().room().closesOn())));
        }
        return all;
    }

    private void programme(List<Task> all, EditionFacts edition) {
        var parts = edition.programme().parts();
        if (parts.isEmpty()) {
            all.add(task("programme", "/programme"));
            return;
        }
        var silent = parts.stream()
                .map(Programme.Timed::item)
                .filter(item -> item.speaker() != null && !item.agreed())
                .count();
        if (silent > 0) {
            all.add(task("speakers", "/programme", silent));
        }
        for (int day = 1; day <= edition.days().size(); day++) {
            var end = edition.programme().end(day);
            if (end != null && !end.equals(edition.days().get(day - 1).endsAt())) {
                all.add(task("times", "/programme", text.time(end)));
            }
        }
    }

    private Task task(String key, String rest, Object... arguments) {
        return new Task(text.of("arenadesk.task." + key, arguments), arenaPlace.desk(rest));
    }
}
