package nl.leerkring.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.leerkring.membership.Directory;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Every action on an organisation, by everybody: its manager, who belongs to it, who left it, a manager of another one, and beheer. */
@ArquillianTest
class OrganisationRightsIT {
    private static final byte[] LIST = "a@voorbeeld.test;Jan\n".getBytes(StandardCharsets.UTF_8);

    @Inject
    OrganisationFixture fixture;

    @Inject
    OrganisationHall hall;

    @Inject
    OrganisationDesk desk;

    @Inject
    PeopleDesk people;

    @Inject
    TeamDesk teams;

    @Inject
    AssignmentDesk assignments;

    @Inject
    OverviewDesk overview;

    @Inject
    ListDesk lists;

    @Inject
    OwnTasks own;

    @Inject
    OrganisationDoor door;

    @Inject
    OrganisationRegistry registry;

    @Inject
    Directory directory;

    private record World(
            OrganisationFixture.Made made,
            long person,
            MemberId member,
            MemberId former,
            MemberId other,
            long team,
            long invitation,
            long assignment,
            long list) {
        String slug() {
            return made.slug();
        }
    }

    private World world() {
        var other = fixture.made();
        var made = fixture.made();
        var member = fixture.somebody();
        var seat = fixture.joins(made, member);
        var former = fixture.somebody();
        fixture.joins(made, former);
        fixture.as(former);
        door.leave(made.slug());
        fixture.as(made.manager());
        teams.add(made.slug(), "Zuid");
        people.invite(made.slug(), OrganisationFixture.address(), false, null);
        assignments.assign(made.slug(), null, fixture.wish(30));
        return new World(
                made,
                seat.person(),
                member,
                former,
                other.manager(),
                teams.all(made.slug()).get(0).id(),
                people.waiting(made.slug()).get(0).id(),
                assignments.all(made.slug()).get(0).id(),
                lists.check(made.slug(), "lijst.csv", LIST));
    }

    /** What each action answers to: a manager, who belongs to it, who left, a manager of another organisation, beheer. */
    private Map<Consumer<World>, String> actions() {
        var managers = "ok FORBIDDEN NOT_FOUND NOT_FOUND NOT_FOUND";
        var all = new LinkedHashMap<Consumer<World>, String>();
        all.put(world -> hall.requireManager(world.slug()), managers);
        all.put(world -> desk.change(world.slug(), OrganisationPlan.of("Nieuw", "68750110")), managers);
        all.put(world -> desk.problems(world.slug(), OrganisationPlan.of("Nieuw", "68750110")), managers);
        all.put(world -> desk.code(world.slug()), managers);
        all.put(world -> desk.renewCode(world.slug()), managers);
        all.put(world -> desk.stopCode(world.slug()), managers);
        all.put(world -> desk.hideLogo(world.slug()), managers);
        all.put(world -> desk.show(world.slug(), null), "REFUSED FORBIDDEN NOT_FOUND NOT_FOUND NOT_FOUND");
        all.put(world -> people.list(world.slug(), new PeopleFilter("", null, 0)), managers);
        all.put(world -> people.person(world.slug(), world.person), managers);
        all.put(world -> people.waiting(world.slug()), managers);
        all.put(world -> people.invite(world.slug(), OrganisationFixture.address(), false, null), managers);
        all.put(world -> people.revoke(world.slug(), world.invitation), managers);
        all.put(world -> people.move(world.slug(), world.person, world.team), managers);
        all.put(world -> people.promote(world.slug(), world.person), managers);
        all.put(world -> people.demote(world.slug(), world.person), managers);
        all.put(world -> people.end(world.slug(), world.person, null), managers);
        all.putAll(moreActions(managers));
        return all;
    }

    private Map<Consumer<World>, String> moreActions(String managers) {
        var all = new LinkedHashMap<Consumer<World>, String>();
        all.put(world -> teams.all(world.slug()), managers);
        all.put(world -> teams.add(world.slug(), "Noord"), managers);
        all.put(world -> teams.rename(world.slug(), world.team, "Noord"), managers);
        all.put(world -> teams.remove(world.slug(), world.team), managers);
        all.put(world -> assignments.offers(world.slug()), managers);
        all.put(world -> assignments.all(world.slug()), managers);
        all.put(world -> assignments.assign(world.slug(), world.team, fixture.wish(10)), managers);
        all.put(world -> assignments.assignTo(world.slug(), world.person, fixture.wish(10)), managers);
        all.put(world -> assignments.withdraw(world.slug(), world.assignment), managers);
        all.put(world -> overview.trainings(world.slug()), managers);
        all.put(world -> overview.page(world.slug(), StandingFilter.all()), managers);
        all.put(world -> overview.all(world.slug(), StandingFilter.all()), managers);
        all.put(world -> lists.lists(world.slug()), managers);
        all.put(world -> lists.check(world.slug(), "x.csv", LIST), managers);
        all.put(world -> lists.report(world.slug(), world.list), managers);
        all.put(world -> lists.wrong(world.slug(), world.list), managers);
        all.put(world -> lists.begin(world.slug(), world.list), managers);
        all.put(world -> lists.undo(world.slug(), world.list), "REFUSED FORBIDDEN NOT_FOUND NOT_FOUND NOT_FOUND");
        all.put(world -> own.asked(world.slug()), "ok ok NOT_FOUND NOT_FOUND NOT_FOUND");
        all.put(world -> own.shared(world.slug()), "ok ok NOT_FOUND NOT_FOUND NOT_FOUND");
        all.put(world -> own.share(world.slug(), OrganisationFixture.OTHER), "ok ok NOT_FOUND NOT_FOUND NOT_FOUND");
        all.put(world -> door.leave(world.slug()), "REFUSED ok NOT_FOUND NOT_FOUND NOT_FOUND");
        all.put(world -> registry.all(), "FORBIDDEN FORBIDDEN FORBIDDEN FORBIDDEN ok");
        all.put(
                world -> registry.name(world.slug(), OrganisationFixture.address()),
                "FORBIDDEN FORBIDDEN FORBIDDEN FORBIDDEN ok");
        return all;
    }

    @Test
    void everyActionAnswersEverybodyAsItShould() {
        var unexpected = new ArrayList<String>();
        var number = 0;
        for (var action : actions().entrySet()) {
            number++;
            var world = world();
            var answers = new ArrayList<String>();
            for (var who : new MemberId[] {world.former, world.other, fixture.somebody(), world.member}) {
                fixture.as(
                        who,
                        who.equals(world.former) || who.equals(world.member) || who.equals(world.other)
                                ? new Role[0]
                                : new Role[] {Role.ADMINISTRATOR});
                answers.add(outcome(() -> action.getKey().accept(world)));
            }
            var fresh = world();
            fixture.as(fresh.made.manager());
            answers.add(0, outcome(() -> action.getKey().accept(fresh)));
            answers.add(1, answers.remove(4));
            if (!String.join(" ", answers).equals(action.getValue())) {
                unexpected.add("action %d: %s, not %s".formatted(number, String.join(" ", answers), action.getValue()));
            }
        }
        assertThat(unexpected).isEmpty();
    }

    @Test
    void whatIsOfAnotherOrganisationDoesNotExistForItsManager() {
        var world = world();
        var mine = fixture.made();
        for (var action : new Runnable[] {
            () -> people.person(mine.slug(), world.person),
            () -> people.move(mine.slug(), world.person, null),
            () -> people.promote(mine.slug(), world.person),
            () -> people.end(mine.slug(), world.person, null),
            () -> people.revoke(mine.slug(), world.invitation),
            () -> people.invite(mine.slug(), OrganisationFixture.address(), false, world.team),
            () -> teams.rename(mine.slug(), world.team, "Mijn"),
            () -> teams.remove(mine.slug(), world.team),
            () -> assignments.assignTo(mine.slug(), world.person, fixture.wish(5)),
            () -> assignments.assign(mine.slug(), world.team, fixture.wish(5)),
            () -> assignments.withdraw(mine.slug(), world.assignment),
            () -> lists.report(mine.slug(), world.list),
            () -> lists.begin(mine.slug(), world.list),
            () -> lists.undo(mine.slug(), world.list),
            () -> hall.require("bestaat-niet")
        }) {
            assertThat(outcome(action)).isEqualTo("NOT_FOUND");
        }
    }

    @Test
    void whoManagesHasTheRoleAtThisMomentAndTheLastOneStays() {
        var made = fixture.made();
        assertThat(directory.has(made.manager(), Role.ORGANISATION_ADMIN)).isTrue();
        var own = hall.require(made.slug()).person();
        assertThat(outcome(() -> people.demote(made.slug(), own))).isEqualTo("REFUSED");
        assertThat(outcome(() -> people.end(made.slug(), own, null))).isEqualTo("REFUSED");
        var second = fixture.somebody();
        var seat = fixture.joins(made, second);
        people.promote(made.slug(), seat.person());
        assertThat(directory.has(second, Role.ORGANISATION_ADMIN)).isTrue();
        people.demote(made.slug(), own);
        assertThat(directory.has(made.manager(), Role.ORGANISATION_ADMIN)).isFalse();
        assertThat(outcome(() -> people.list(made.slug(), new PeopleFilter("", null, 0))))
                .isEqualTo("FORBIDDEN");
    }

    private static String outcome(Runnable action) {
        try {
            action.run();
            return "ok";
        } catch (DomainException refusal) {
            return refusal.kind().name();
        }
    }
}
