package nl.leerkring.intervision;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Every action on a group, by everybody: who guides it, a member, who did not accept the agreement, and outsiders of every role. */
@ArquillianTest
class GroupRightsIT {
    @Inject
    GroupFixture fixture;

    @Inject
    Clock clock;

    @Inject
    Circle circle;

    @Inject
    GroupDesk desk;

    @Inject
    MemberDesk members;

    @Inject
    InvitationDesk invitations;

    @Inject
    InvitationDoor door;

    @Inject
    RequestDesk requests;

    @Inject
    AgreementRoom agreements;

    /** A group with one of everything. */
    private record World(
            GroupId group,
            MemberId guide,
            MemberId second,
            MemberId member,
            MemberId fresh,
            long invitation,
            long request,
            String secret) {}

    private World world() {
        var guide = fixture.somebody(Role.LEARNER);
        var group = fixture.started(9);
        var second = fixture.agrees(group, guide);
        members.promote(group, second);
        var member = fixture.agrees(group, guide);
        var fresh = fixture.joins(group, guide);
        var secret = "geheim-" + group;
        var invitation = fixture.invited(group, guide, "gast@voorbeeld.test", secret, clock.now());
        fixture.somebody(Role.LEARNER);
        requests.ask(group, "Ik wil graag meedenken.");
        fixture.as(guide);
        var request = requests.waiting(group).get(0).id();
        return new World(group, guide, second, member, fresh, invitation, request, secret);
    }

    /** What each action answers to: who guides, a member, who still has to agree, an outsider. */
    private Map<Consumer<World>, String> actions() {
        var all = new LinkedHashMap<Consumer<World>, String>();
        all.put(world -> circle.require(world.group), "ok ok ELSEWHERE NOT_FOUND");
        all.put(world -> circle.overview(world.group), "ok ok ELSEWHERE NOT_FOUND");
        all.put(world -> circle.members(world.group), "ok ok ELSEWHERE NOT_FOUND");
        all.put(world -> circle.requireFacilitator(world.group), "ok FORBIDDEN ELSEWHERE NOT_FOUND");
        all.put(world -> agreements.read(world.group), "ok ok ok NOT_FOUND");
        all.put(world -> agreements.accept(world.group, 1), "ok ok ok NOT_FOUND");
        all.put(world -> agreements.write(world.group, "Nieuw."), "ok FORBIDDEN ELSEWHERE NOT_FOUND");
        all.put(world -> desk.problems(world.group, fixture.plan(8)), "ok FORBIDDEN ELSEWHERE NOT_FOUND");
        all.put(world -> desk.change(world.group, fixture.plan(8)), "ok FORBIDDEN ELSEWHERE NOT_FOUND");
        all.put(world -> desk.close(world.group, "Klaar."), "ok FORBIDDEN ELSEWHERE NOT_FOUND");
        all.put(world -> invitations.open(world.group), "ok FORBIDDEN ELSEWHERE NOT_FOUND");
        all.put(world -> invitations.invite(world.group, "nog@voorbeeld.test"), "ok FORBIDDEN ELSEWHERE NOT_FOUND");
        all.put(world -> invitations.revoke(world.group, world.invitation), "ok FORBIDDEN ELSEWHERE NOT_FOUND");
        all.put(world -> requests.waiting(world.group), "ok FORBIDDEN ELSEWHERE NOT_FOUND");
        all.put(world -> requests.accept(world.group, world.request), "ok FORBIDDEN ELSEWHERE NOT_FOUND");
        all.put(world -> requests.decline(world.group, world.request), "ok FORBIDDEN ELSEWHERE NOT_FOUND");
        all.putAll(actionsOfMembersAndGuests());
        return all;
    }

    private Map<Consumer<World>, String> actionsOfMembersAndGuests() {
        var all = new LinkedHashMap<Consumer<World>, String>();
        all.put(world -> members.promote(world.group, world.member), "ok FORBIDDEN ELSEWHERE NOT_FOUND");
        all.put(world -> members.handOver(world.group, world.second), "ok FORBIDDEN ELSEWHERE NOT_FOUND");
        all.put(world -> members.stepBack(world.group), "ok FORBIDDEN ELSEWHERE NOT_FOUND");
        all.put(world -> members.leave(world.group), "ok ok ok NOT_FOUND");
        all.put(world -> requests.group(world.group), "ok ok ok ok");
        all.put(world -> requests.ask(world.group, "Ik ook."), "REFUSED REFUSED REFUSED ok");
        all.put(world -> requests.withdraw(world.group), "NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND");
        all.put(world -> door.look(world.secret), "ok ok ok ok");
        all.put(world -> door.accept(world.secret), "NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND");
        all.put(world -> door.decline(world.secret), "NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND");
        all.put(world -> door.acceptMine(world.invitation), "NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND");
        all.put(world -> door.declineMine(world.invitation), "NOT_FOUND NOT_FOUND NOT_FOUND NOT_FOUND");
        return all;
    }

    @Test
    void everyActionAnswersEveryRoleAsItShould() {
        var unexpected = new ArrayList<String>();
        var number = 0;
        for (var action : actions().entrySet()) {
            number++;
            var answers = String.join(
                    " ",
                    answer(action.getKey(), World::guide),
                    answer(action.getKey(), World::member),
                    answer(action.getKey(), World::fresh),
                    answer(action.getKey(), world -> fixture.somebody(Role.LEARNER)));
            if (!answers.equals(action.getValue())) {
                unexpected.add("action %d: %s, not %s".formatted(number, answers, action.getValue()));
            }
        }
        assertThat(unexpected).isEmpty();
    }

    @Test
    void noRoleOpensAGroupOfOthers() {
        var world = world();
        for (var role : Role.values()) {
            fixture.somebody(role);
            assertThat(outcome(() -> circle.require(world.group)))
                    .as(role.name())
                    .isEqualTo("NOT_FOUND");
            assertThat(outcome(() -> agreements.read(world.group)))
                    .as(role.name())
                    .isEqualTo("NOT_FOUND");
            assertThat(outcome(() -> desk.close(world.group, "Weg ermee.")))
                    .as(role.name())
                    .isEqualTo("NOT_FOUND");
        }
    }

    @Test
    void aVisitorSeesAnInvitationAndNothingElse() {
        var world = world();
        fixture.nobody();
        assertThat(door.look(world.secret).state()).isEqualTo(InvitationDoor.State.VISITOR);
        assertThat(outcome(() -> door.accept(world.secret))).isEqualTo("FORBIDDEN");
        assertThat(outcome(() -> circle.require(world.group))).isEqualTo("FORBIDDEN");
        assertThat(outcome(() -> desk.start(fixture.plan(8)))).isEqualTo("FORBIDDEN");
    }

    @Test
    void whoGuidesOneGroupHasNothingToSayInAnother() {
        var world = world();
        var guide = fixture.somebody(Role.FACILITATOR);
        var own = fixture.started(8);
        fixture.as(guide);
        for (var action : new Runnable[] {
            () -> invitations.revoke(own, world.invitation),
            () -> requests.accept(own, world.request),
            () -> requests.decline(own, world.request),
            () -> members.promote(own, world.member),
            () -> members.handOver(own, world.member),
            () -> circle.require(new GroupId(Long.MAX_VALUE)),
            () -> desk.change(new GroupId(0), fixture.plan(8)),
            () -> members.leave(new GroupId(0))
        }) {
            assertThat(outcome(action)).isEqualTo("NOT_FOUND");
        }
    }

    private String answer(Consumer<World> action, java.util.function.Function<World, MemberId> who) {
        var world = world();
        fixture.as(who.apply(world));
        return outcome(() -> action.accept(world));
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
