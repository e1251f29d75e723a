package nl.leerkring.activity;

import jakarta.inject.Inject;
import java.util.Set;
import nl.leerkring.content.Checklist;
import nl.leerkring.learning.Completing;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** Ticking the lines of a checklist. */
@UseCase
public class ChecklistRoom {
    @Inject
    Stage stage;

    @Inject
    Traces traces;

    @Inject
    Completing completing;

    @Inject
    Clock clock;

    /** Ids of the lines that are ticked. */
    @Permit(audited = false)
    public Set<String> ticked(String slug, String part) {
        return traces.ticks(stage.open(slug, part, Checklist.class).enrolment(), part);
    }

    /**
     * Ticks exactly these lines; when that is all of them, the part is done.
     *
     * @return whether all are ticked
     */
    @Permit(audited = false)
    public boolean tick(String slug, String part, Set<String> wanted) {
        var found = stage.open(slug, part, Checklist.class);
        var known = found.body().items().stream().map(Checklist.Item::id).toList();
        if (!known.containsAll(wanted)) {
            throw DomainException.notFound();
        }
        for (var item : known) {
            if (wanted.contains(item)) {
                traces.tick(found.enrolment(), part, item, clock.now());
            } else {
                traces.untick(found.enrolment(), part, item);
            }
        }
        var all = wanted.size() == known.size();
        if (all) {
            completing.done(slug, part, Checklist.class);
        }
        return all;
    }
}
