package nl.leerkring.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import nl.leerkring.arena.ArenaHall;
import nl.leerkring.arena.DemoArena;
import nl.leerkring.arena.EditionDesk;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.arena.People;
import nl.leerkring.arena.RegistrationFacts;
import nl.leerkring.arena.SeriesFacts;
import nl.leerkring.membership.Directory;
import nl.leerkring.membership.Person;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.StartupTask;
import nl.leerkring.shared.web.Bundles;

/** For the demo: of who came to the editions that are over a good half became a member, and two in three show who they are. What is there already is left alone. */
@ApplicationScoped
public class DemoNetwork implements StartupTask {
    private static final int OF_SEVEN = 4;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Directory directory;

    @Inject
    EditionDesk editions;

    @Inject
    ArenaHall hall;

    @Inject
    People people;

    @Inject
    Members members;

    @Override
    public int order() {
        return 260;
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
        var series = hall.series().stream()
                .filter(one -> one.slug().equals(DemoArena.SLUG))
                .findFirst()
                .orElseThrow();
        if (!members.addresses(series.id()).isEmpty()) {
            return;
        }
        var known = new HashSet<String>();
        editions.of(DemoArena.SLUG).stream()
                .map(EditionDesk.Row::edition)
                .filter(edition -> edition.over(clock.now()))
                .sorted(java.util.Comparator.comparing(EditionFacts::startsAt))
                .forEach(edition -> join(series, edition, known));
    }

    private void join(SeriesFacts series, EditionFacts edition, Set<String> known) {
        people.all(java.util.List.of(edition.id())).stream()
                .filter(one -> one.plan().email() != null)
                .filter(one ->
                        one.id().value() % 7 < OF_SEVEN && known.add(one.plan().email()))
                .forEach(one -> join(series, edition, one));
    }

    private void join(SeriesFacts series, EditionFacts edition, RegistrationFacts one) {
        var plan = one.plan();
        var shows = one.id().value() % 3 > 0;
        var member = new NetworkMember(
                series.id(),
                one.member(),
                plan.email(),
                new MemberPlan(
                        plan.name(),
                        plan.organisation(),
                        plan.perspective(),
                        new Shown(shows, shows, shows, false),
                        true),
                Bundles.LANGUAGES.get(0));
        member.join(edition.endsAt().plus(Duration.ofDays(1)));
        members.database.persist(member);
    }
}
