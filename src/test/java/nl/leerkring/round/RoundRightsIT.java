package nl.leerkring.round;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.intervision.GroupFixture;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.method.RoundRole;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every action of a round by everybody who could try it. Each is undone, so that all act in the same round. */
@ArquillianTest
class RoundRightsIT {
    private static final List<String> WHO = List.of("chair", "owner", "participant", "observer", "guide", "fellow");

    /** What the first six hear: y is done, - is refused with a sentence, 3 is forbidden, 4 is not found. */
    private static final Map<String, String> EXPECTED = Map.ofEntries(
            Map.entry("look", "yyyyyy"),
            Map.entry("groupOf", "yyyyyy"),
            Map.entry("start", "yyyyyy"),
            Map.entry("open", "yyyyyy"),
            Map.entry("come", "yyyyyy"),
            Map.entry("problems", "3333y3"),
            Map.entry("openInTerms", "3333-3"),
            Map.entry("leave", "yyyy44"),
            Map.entry("signal", "yyyy44"),
            Map.entry("write", "yyyy44"),
            Map.entry("move", "y33344"),
            Map.entry("extend", "y33344"),
            Map.entry("skip", "y33344"),
            Map.entry("give", "y33344"),
            Map.entry("giveWord", "y33344"),
            Map.entry("bring", "-33344"),
            Map.entry("takeChair", "----44"),
            Map.entry("sort", "343344"));

    @Inject
    GroupFixture people;

    @Inject
    RoundScene scene;

    @Inject
    RoundDoor door;

    @Inject
    RoundTable table;

    @Inject
    RoundRoom room;

    @Inject
    CardTable cards;

    @Inject
    UserTransaction transaction;

    private final Map<String, MemberId> seated = new LinkedHashMap<>();
    private MemberId strangerInTheGroup;
    private GroupId group;
    private long round;
    private long card;

    /** In a step in which people speak in turn; who guides the group and one more member are not in the round. */
    @BeforeEach
    void everybody() {
        var guide = people.somebody(Role.LEARNER);
        group = people.started(RoundScene.SEATS);
        for (var who : List.of("chair", "owner", "participant", "observer", "fellow")) {
            seated.put(who, people.agrees(group, guide));
        }
        seated.put("guide", guide);
        strangerInTheGroup = people.joins(group, guide);
        round = door.open(group, scene.method());
        for (var who : WHO.subList(0, 4)) {
            people.as(seated.get(who));
            table.come(round);
        }
        people.as(seated.get("chair"));
        table.give(round, seated.get("chair"), RoundRole.CHAIR);
        table.give(round, seated.get("owner"), RoundRole.OWNER);
        table.give(round, seated.get("observer"), RoundRole.OBSERVER);
        scene.move(round, RoundTable.Move.START);
        scene.move(round, RoundTable.Move.NEXT);
        scene.writes(seated.get("participant"), round, "vragen-schrijven", "Wat deed je toen?");
        card = room.look(round).mine().get(0).id();
        people.as(seated.get("chair"));
        for (int step = 3; step <= 5; step++) {
            scene.move(round, RoundTable.Move.NEXT);
        }
    }

    @Test
    void everybodyDoesWhatTheirPlaceInTheRoundAllowsAndNothingElse() throws Exception {
        var heard = new LinkedHashMap<String, String>();
        for (var act : acts(round, group).entrySet()) {
            var row = new StringBuilder();
            for (var who : WHO) {
                people.as(seated.get(who));
                row.append(tried(act.getValue()));
            }
            heard.put(act.getKey(), row.toString());
        }
        assertThat(heard).containsExactlyInAnyOrderEntriesOf(EXPECTED);
        people.as(seated.get("chair"));
        assertThat(room.look(round).picture().step()).isEqualTo(5);
    }

    @Test
    void whoIsOutsideDoesNothingWhateverTheirRole() throws Exception {
        for (var act : acts(round, group).entrySet()) {
            people.as(strangerInTheGroup);
            assertThat(tried(act.getValue()))
                    .as("without agreement: " + act.getKey())
                    .isEqualTo('E');
            for (var role : Role.values()) {
                people.somebody(role);
                assertThat(tried(act.getValue())).as(role + ": " + act.getKey()).isEqualTo('4');
            }
            people.nobody();
            assertThat(tried(act.getValue())).as("nobody: " + act.getKey()).isEqualTo('3');
        }
    }

    @Test
    void theRoundOfAnotherGroupAndOneThatDoesNotExistAreNotFound() throws Exception {
        var foreign = scene.inStep(2);
        for (var who : WHO) {
            people.as(seated.get(who));
            for (var act : acts(foreign.round(), foreign.group()).entrySet()) {
                assertThat(tried(act.getValue()))
                        .as(who + " elsewhere: " + act.getKey())
                        .isEqualTo('4');
            }
            for (var act : acts(Long.MAX_VALUE, new GroupId(Long.MAX_VALUE)).entrySet()) {
                assertThat(tried(act.getValue()))
                        .as(who + " nowhere: " + act.getKey())
                        .isEqualTo('4');
            }
        }
    }

    private Map<String, Runnable> acts(long id, GroupId in) {
        var acts = new LinkedHashMap<String, Runnable>();
        var participant = seated.get("participant");
        var terms = scene.terms(in, participant);
        acts.put("look", () -> room.look(id));
        acts.put("groupOf", () -> table.groupOf(id));
        acts.put("start", () -> door.start(in));
        acts.put("open", () -> door.open(in, scene.method()));
        acts.put("problems", () -> door.problems(terms));
        acts.put("openInTerms", () -> door.openInTerms(terms));
        acts.put("come", () -> table.come(id));
        acts.put("leave", () -> table.leave(id));
        acts.put("signal", () -> table.signal(id, "Hallo"));
        acts.put("write", () -> cards.write(new CardTable.WriteCard(id, 0, "advies", "Ik zou bellen.")));
        acts.put("move", () -> scene.move(id, RoundTable.Move.NEXT));
        acts.put("extend", () -> table.extend(id, 2, RoundTable.UNSEEN));
        acts.put("skip", () -> table.skip(id, "Geen tijd", RoundTable.UNSEEN));
        acts.put("give", () -> table.give(id, participant, RoundRole.TIMEKEEPER));
        acts.put("giveWord", () -> table.giveWord(id, participant));
        acts.put("bring", () -> table.bring(id));
        acts.put("takeChair", () -> table.takeChair(id));
        acts.put("sort", () -> cards.sort(id, card, 0));
        return acts;
    }

    /** Does it and undoes it. */
    private char tried(Runnable act) throws Exception {
        transaction.begin();
        try {
            act.run();
            return 'y';
        } catch (DomainException refusal) {
            return switch (refusal.kind()) {
                case REFUSED -> '-';
                case FORBIDDEN -> '3';
                case NOT_FOUND -> '4';
                case ELSEWHERE -> 'E';
            };
        } finally {
            transaction.rollback();
        }
    }
}
