package nl.leerkring.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import nl.leerkring.intervision.GroupDesk;
import nl.leerkring.intervision.GroupFixture;
import nl.leerkring.intervision.MemberDesk;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.support.TestClock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** How a round ends when nobody in it ends it, and what that means for who was there. */
@ArquillianTest
class RoundEndingIT {
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
    GroupDesk groups;

    @Inject
    MemberDesk members;

    @Inject
    Rounds rounds;

    @Inject
    Clock clock;

    @AfterEach
    void realTime() {
        ((TestClock) clock).reset();
    }

    @Test
    void aRoundThatWasForgottenDoesNotKeepANewOneFromOpening() {
        var cast = scene.inStep(2);
        ((TestClock) clock).move(Ending.FORGOTTEN.minusMinutes(1));
        assertThat(door.open(cast.group(), scene.method())).isEqualTo(cast.round());
        ((TestClock) clock).move(Duration.ofMinutes(2));
        assertThat(door.open(cast.group(), scene.method())).isGreaterThan(cast.round());
        assertThat(room.look(cast.round()).picture().isEnded()).isTrue();
    }

    @Test
    void aForgottenRoundCountsNoHoursInWhichNobodyWasThere() {
        var cast = scene.inStep(1);
        ((TestClock) clock).move(Duration.ofMinutes(20));
        room.look(cast.round());
        ((TestClock) clock).move(Ending.FORGOTTEN.plusMinutes(1));
        door.open(cast.group(), scene.method());
        var happenings = rounds.happenings(cast.round()).stream()
                .map(KeptHappening::happening)
                .toList();
        assertThat(Attendance.of(happenings, clock.now()))
                .hasSize(4)
                .allSatisfy(there -> assertThat(there.net()).isBetween(Duration.ofMinutes(20), Duration.ofMinutes(21)));
    }

    @Test
    void whoLeadsCanStopARoundThatDidNotBegin() {
        var cast = scene.seated();
        scene.move(cast.round(), RoundTable.Move.END);
        assertThat(door.start(cast.group()).running()).isZero();
        assertThat(door.open(cast.group(), scene.method())).isGreaterThan(cast.round());
    }

    @Test
    void whoLeavesTheGroupLeavesItsRoundAndSeesNothingOfIt() {
        var cast = scene.inStep(2);
        people.as(cast.other());
        members.leave(cast.group());
        assertThatThrownBy(() -> room.look(cast.round()))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(DomainException.Kind.NOT_FOUND));
        people.as(cast.chair());
        assertThat(room.look(cast.round()).picture().seats())
                .filteredOn(seat -> seat.member() == cast.other().value())
                .singleElement()
                .matches(seat -> !seat.here());
    }

    @Test
    void aGroupThatClosesEndsItsRound() {
        var cast = scene.inStep(2);
        groups.close(cast.group(), "We zijn klaar.");
        assertThat(room.look(cast.round()).picture().isEnded()).isTrue();
        assertThatThrownBy(() -> scene.move(cast.round(), RoundTable.Move.NEXT)).isInstanceOf(DomainException.class);
    }

    @Test
    void whoOnlyAsksForThePageIsNotAwayEither() {
        var cast = scene.inStep(2);
        ((TestClock) clock).move(Watchers.AWAY.minusSeconds(5));
        room.look(cast.round());
        ((TestClock) clock).move(Watchers.AWAY.minusSeconds(5));
        people.as(cast.other());
        assertThatThrownBy(() -> table.takeChair(cast.round())).hasMessage("round.chairIsHere");
    }
}
