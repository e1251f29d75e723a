package nl.leerkring.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import nl.leerkring.intervision.AtOnce;
import nl.leerkring.intervision.GroupFixture;
import nl.leerkring.method.RoundRole;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import nl.leerkring.support.TestClock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A live round as it is kept: who leads, what is written and who reads it, and what becomes of it when somebody goes. */
@ArquillianTest
class RoundIT {

    @Inject
    GroupFixture people;

    @Inject
    RoundScene scene;

    @Inject
    RoundTable table;

    @Inject
    RoundDoor door;

    @Inject
    RoundRoom room;

    @Inject
    CardTable cards;

    @Inject
    AtOnce all;

    @Inject
    Clock clock;

    @AfterEach
    void realTime() {
        ((TestClock) clock).reset();
    }

    @Test
    void aGroupHasOneRoundAtATimeAndWhoOpensAnotherComesIntoIt() {
        var cast = scene.seated();
        people.as(cast.other());
        assertThat(door.open(cast.group(), scene.method())).isEqualTo(cast.round());
        people.as(cast.chair());
        scene.move(cast.round(), RoundTable.Move.START);
        scene.move(cast.round(), RoundTable.Move.END);
        assertThat(door.start(cast.group()).running()).isZero();
        assertThat(door.open(cast.group(), scene.method())).isGreaterThan(cast.round());
    }

    @Test
    void fourWhoOpenARoundAtTheSameMomentMeetInOne() throws Exception {
        var cast = scene.seated();
        scene.move(cast.round(), RoundTable.Move.START);
        scene.move(cast.round(), RoundTable.Move.END);
        scene.meets(cast.group());
        var everybody =
                List.of(cast.chair(), cast.owner(), cast.other(), cast.others().get(1));
        assertThat(all.together(everybody, () -> door.open(cast.group(), scene.method())))
                .containsOnly("ok");
        assertThat(scene.number(
                        "select count(*) from round where group_id = ?",
                        cast.group().value()))
                .isEqualTo(2);
    }

    @Test
    void onlyWhoLeadsMovesTheRound() {
        var cast = scene.inStep(1);
        for (var member : new MemberId[] {cast.owner(), cast.other()}) {
            people.as(member);
            assertThatThrownBy(() -> scene.move(cast.round(), RoundTable.Move.NEXT))
                    .isInstanceOf(DomainException.class);
            assertThatThrownBy(() -> table.extend(cast.round(), 2, RoundTable.UNSEEN))
                    .isInstanceOf(DomainException.class);
        }
        assertThat(room.look(cast.round()).picture().step()).isEqualTo(1);
    }

    @Test
    void whoIsNotInTheGroupSeesAndDoesNothing() {
        var cast = scene.inStep(2);
        for (var role : Role.values()) {
            people.somebody(role);
            for (var act : new Runnable[] {
                () -> room.look(cast.round()),
                () -> table.come(cast.round()),
                () -> table.leave(cast.round()),
                () -> scene.move(cast.round(), RoundTable.Move.NEXT),
                () -> table.extend(cast.round(), 2, RoundTable.UNSEEN),
                () -> table.skip(cast.round(), "Geen tijd", RoundTable.UNSEEN),
                () -> table.give(cast.round(), cast.other(), RoundRole.CHAIR),
                () -> table.giveWord(cast.round(), cast.other()),
                () -> table.takeChair(cast.round()),
                () -> table.signal(cast.round(), "Hallo"),
                () -> door.open(cast.group(), scene.method()),
                () -> door.start(cast.group()),
                () -> table.groupOf(cast.round()),
                () -> cards.write(new CardTable.WriteCard(cast.round(), 0, "vragen-schrijven", "Hallo")),
                () -> cards.sort(cast.round(), 1, 0)
            }) {
                assertThatThrownBy(act::run)
                        .isInstanceOfSatisfying(
                                DomainException.class,
                                refusal -> assertThat(refusal.kind()).isEqualTo(DomainException.Kind.NOT_FOUND));
            }
        }
        people.as(cast.chair());
        assertThat(room.look(cast.round()).picture().step()).isEqualTo(2);
    }

    @Test
    void minutesThatMakeNoSenseAndASkipWithoutAReasonAreRefusedBesideTheirField() {
        var cast = scene.inStep(1);
        for (var minutes : new int[] {0, -5, 10_000}) {
            refusedBeside("minutes", () -> table.extend(cast.round(), minutes, RoundTable.UNSEEN));
        }
        for (var reason : new String[] {null, "", "  "}) {
            refusedBeside("reason", () -> table.skip(cast.round(), reason, RoundTable.UNSEEN));
        }
        refusedBeside("method", () -> door.open(cast.group(), "grow@999"));
    }

    private static void refusedBeside(String field, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    @Test
    void anotherTakesTheChairWhenItsDeviceIsSilentAndNotBefore() {
        var cast = scene.inStep(2);
        people.as(cast.other());
        assertThatThrownBy(() -> table.takeChair(cast.round())).isInstanceOf(DomainException.class);
        ((TestClock) clock).move(Watchers.AWAY.plusSeconds(1));
        table.takeChair(cast.round());
        var picture = room.look(cast.round()).picture();
        assertThat(picture.leads()).isTrue();
        assertThat(picture.step()).isEqualTo(2);
        scene.move(cast.round(), RoundTable.Move.NEXT);
    }

    @Test
    void whoLeavesAndComesBackIsInTheStepOfTheOthers() {
        var cast = scene.inStep(1);
        people.as(cast.other());
        table.leave(cast.round());
        people.as(cast.chair());
        scene.move(cast.round(), RoundTable.Move.NEXT);
        people.as(cast.other());
        table.come(cast.round());
        assertThat(room.look(cast.round()).picture().step()).isEqualTo(2);
    }

    @Test
    void thePauseOfTheChairStopsTheClockOfEverybody() {
        var cast = scene.inStep(1);
        scene.move(cast.round(), RoundTable.Move.PAUSE);
        var left = room.look(cast.round()).picture().left();
        ((TestClock) clock).move(Duration.ofMinutes(5));
        people.as(cast.owner());
        assertThat(room.look(cast.round()).picture().left()).isEqualTo(left);
    }

    /** Two who press at the same moment: one is first, the other hears it; the round stands one step further. */
    @Test
    void ofTwoWhoStartAtTheSameMomentOneIsFirst() throws Exception {
        var cast = scene.seated();
        assertThat(all.together(
                        List.of(cast.chair(), cast.chair()), () -> scene.move(cast.round(), RoundTable.Move.START)))
                .containsExactlyInAnyOrder("ok", "round.begun");
        assertThat(scene.number(
                        "select count(*) from round_happening where round_id = ? and kind = 'STARTED'", cast.round()))
                .isEqualTo(1);
    }

    /** A second press of a chair who saw the same step, and another page that is a step behind. */
    @Test
    void ofTwoWhoGoOnFromTheSameStepOneGoesOnAndTheOtherIsTold() throws Exception {
        var cast = scene.inStep(2);
        assertThat(all.together(
                        List.of(cast.chair(), cast.chair()), () -> table.move(cast.round(), RoundTable.Move.NEXT, 1)))
                .containsExactlyInAnyOrder("ok", "round.passed");
        assertThat(room.look(cast.round()).picture().step()).isEqualTo(3);
        assertThatThrownBy(() -> table.skip(cast.round(), "Geen tijd", 1)).hasMessage("round.passed");
        assertThatThrownBy(() -> table.extend(cast.round(), 2, 1)).hasMessage("round.passed");
        table.move(cast.round(), RoundTable.Move.BACK, 2);
        assertThatThrownBy(() -> table.move(cast.round(), RoundTable.Move.BACK, 2))
                .hasMessage("round.passed");
        assertThat(room.look(cast.round()).picture().step()).isEqualTo(2);
    }
}
