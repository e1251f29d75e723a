package nl.leerkring.harvest.library;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import nl.leerkring.arena.Coordination;
import nl.leerkring.arena.DemoArena;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.harvest.FindingRow;
import nl.leerkring.harvest.HarvestHall;
import nl.leerkring.harvest.photo.PhotoHall;
import nl.leerkring.harvest.photo.PhotoRow;
import nl.leerkring.membership.Directory;
import nl.leerkring.membership.Person;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.StartupTask;

/** For the demo: practice examples from editions that are over. All organisations are invented. What is there already is left alone. */
@ApplicationScoped
public class DemoLibrary implements StartupTask {
    @Inject
    Caller caller;

    @Inject
    Directory directory;

    @Inject
    Coordination coordination;

    @Inject
    PhotoHall photos;

    @Inject
    HarvestHall harvest;

    @Inject
    Examples examples;

    @Override
    public int order() {
        return 252;
    }

    @Override
    public boolean demoOnly() {
        return true;
    }

    @Override
    public void run() {
        var coordinator = directory.byEmail("coordinator@demo.test").map(Person::id);
        if (coordinator.isEmpty()) {
            return;
        }
        caller.become(coordinator.get(), EnumSet.of(Role.LEARNER, Role.ARENA_COORDINATOR));
        if (examples.of(coordination.series(DemoArena.SLUG).id()).isEmpty()) {
            DemoExamples.ALL.forEach(this::add);
        }
    }

    private void add(DemoExamples.Told told) {
        var edition = coordination.edition(DemoArena.SLUG, told.edition()).edition();
        var photo = photos.of(edition).stream()
                .filter(row -> !told.photo().isEmpty() && row.caption().contains(told.photo()))
                .map(PhotoRow::id)
                .findFirst();
        var made = edition.endsAt().plus(Duration.ofDays(7));
        var plan = new ExamplePlan(
                told.title(),
                told.done(),
                told.audience(),
                told.outcome(),
                told.organisation(),
                ExamplePlan.Contact.NONE,
                photo.orElse(null));
        var example = new Example(ExampleSlug.of(told.title()), edition, source(told, edition), plan, made);
        example.publish(made);
        examples.add(example);
    }

    /** What was in the programme, or else the experiment of that edition. */
    private Source source(DemoExamples.Told told, EditionFacts edition) {
        var all = told.own()
                ? Seedling.items(edition).stream()
                : harvest.of(edition).stream().filter(FindingRow::experiment).map(Seedling::of);
        return all.map(Seedling::source).findFirst().orElse(new Source(null, null));
    }
}
