package nl.leerkring.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import nl.leerkring.arena.Coordination;
import nl.leerkring.arena.DemoArena;
import nl.leerkring.arena.EditionDesk;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.membership.Directory;
import nl.leerkring.membership.Person;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.StartupTask;

/**
 * For the demo: who was at the editions that are over, with their proofs, as it would stand there now, without mails. Some who registered were not there,
 * some came late, and one came without having registered. What was closed already is left alone.
 */
@ApplicationScoped
public class DemoDoors implements StartupTask {
    private static final int ONE_STAYS_AWAY = 11;
    private static final int ONE_BY_LIST = 4;
    private static final int ONE_LATE = 17;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Directory directory;

    @Inject
    EditionDesk editions;

    @Inject
    Coordination coordination;

    @Inject
    Doors doors;

    @Inject
    Crowd crowd;

    @Inject
    ArenaProofs proofs;

    @Inject
    ArenaProofDrawer drawer;

    @Inject
    Event<Object> events;

    @Override
    public int order() {
        return 245;
    }

    @Override
    public boolean demoOnly() {
        return true;
    }

    @Override
    public void run() {
        directory.byEmail("coordinator@demo.test").ifPresent(coordinator -> {
            caller.become(coordinator.id(), EnumSet.of(Role.LEARNER, Role.ARENA_COORDINATOR));
            if (coordination.mine().stream().noneMatch(series -> series.slug().equals(DemoArena.SLUG))) {
                return;
            }
            editions.of(DemoArena.SLUG).stream()
                    .map(EditionDesk.Row::edition)
                    .filter(edition -> edition.over(clock.now()) && !edition.cancelled())
                    .filter(edition -> doors.find(edition.id()).isEmpty())
                    .forEach(edition -> held(edition, coordinator));
        });
    }

    private void held(EditionFacts edition, Person coordinator) {
        var door = doors.open(edition);
        var guest = new GuestPlan("Wim van Voorbij", "voor mezelf", null, "provider");
        doors.add(new Guest(edition.id(), guest, DoorBook.ownToken()).addedBy(coordinator.id(), edition.startsAt()));
        var people =
                List.copyOf(crowd.of(edition.id(), PresenceLedger.of(List.of())).values());
        for (int i = 0; i < people.size(); i++) {
            if ((i + edition.number()) % ONE_STAYS_AWAY != 0 || people.get(i).member() != null) {
                arrives(edition, people.get(i), i, coordinator);
            }
        }
        door.close(ArenaProofDrawer.paperName(coordinator), edition.endsAt().plus(Duration.ofHours(2)));
        var ledger = doors.ledger(edition.id());
        var place = coordination.edition(DemoArena.SLUG, String.valueOf(edition.number()));
        people.forEach(visitor -> proven(place, door.closing(), visitor, ledger.stays(visitor.who())));
    }

    /** Most between welcome and opening, by the code; some at the door, some late. */
    private void arrives(EditionFacts edition, Visitor visitor, int turn, Person coordinator) {
        boolean atDoor = turn % ONE_BY_LIST == 0 || visitor.who().isGuest();
        var minutes = turn % ONE_LATE == 1 ? 95 : 5 + turn * 13 % 40;
        var at = edition.startsAt().plus(Duration.ofMinutes(minutes)).plusSeconds(turn * 7L % 60);
        var mark = new Mark(visitor.who(), 1, true, null, null, atDoor ? Way.LIST : Way.CODE, at, 0);
        doors.database.persist(new DoorMark(edition.id(), mark, DoorBook.ownToken())
                .by(atDoor ? coordinator.id() : visitor.member(), at));
    }

    private void proven(Coordination.Place place, Closing closing, Visitor visitor, Map<Integer, Stay> stays) {
        var outcome = AttendancePolicy.outcome(place.edition(), stays);
        if (outcome.proven()) {
            var proof = drawer.draw(place, closing, visitor, outcome);
            proofs.database.persist(proof);
            events.fire(DoorClosing.attended(place, visitor, closing, proof.facts(), outcome));
        }
    }
}
