package nl.leerkring.harvest.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import nl.leerkring.arena.Coordination;
import nl.leerkring.arena.DemoArena;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.membership.Directory;
import nl.leerkring.membership.Person;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.StartupTask;

/** For the demo: drawings that stand for photos of the last edition. What is there already is left alone. */
@ApplicationScoped
public class DemoPhotos implements StartupTask {
    @Inject
    Caller caller;

    @Inject
    Directory directory;

    @Inject
    Coordination coordination;

    @Inject
    Photos photos;

    @Override
    public int order() {
        return 251;
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
        var edition = coordination.edition(DemoArena.SLUG, "25").edition();
        if (photos.of(edition.id()).isEmpty()) {
            add(edition, "Tekening: stoelen in een kring, klaar voor de eerste ronde", DemoDrawing.circle());
            add(edition, "Tekening: broden op de plank, gebakken op de proefdag", DemoDrawing.bakery());
            add(edition, "Tekening: de moestuin achter het buurthuis", DemoDrawing.garden());
        }
    }

    private void add(EditionFacts edition, String caption, byte[] drawing) {
        var image = ImageCleaner.clean(drawing);
        var photo = new Photo(edition, caption, image, null, edition.endsAt().plus(Duration.ofHours(2)));
        photo.publish();
        photos.add(photo, image);
    }
}
