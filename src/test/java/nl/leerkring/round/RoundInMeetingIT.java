package nl.leerkring.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import nl.leerkring.intervision.GroupDesk;
import nl.leerkring.intervision.GroupFixture;
import nl.leerkring.meeting.MeetingDesk;
import nl.leerkring.meeting.MeetingFacts;
import nl.leerkring.meeting.MeetingRoom;
import nl.leerkring.proof.PresenceDesk;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A round belongs to the meeting in which it is held: it is sealed with its vault, holds it, and goes with it. */
@ArquillianTest
class RoundInMeetingIT {
    private static final String WORDS = "Bertje Bezemsteel kwam niet meer.";

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
    MeetingRoom meetings;

    @Inject
    MeetingDesk desk;

    @Inject
    GroupDesk groups;

    @Inject
    PresenceDesk presence;

    @Inject
    Rounds rounds;

    @Inject
    Clock clock;

    @AfterEach
    void realTime() {
        scene.realTime();
    }

    @Test
    void aRoundIsSealedWithTheVaultOfTheMeetingOfNow() {
        people.somebody(Role.LEARNER);
        var group = people.started(RoundScene.SEATS);
        var meeting = scene.meets(group);
        var cast = scene.goesTo(2, scene.seated(group));
        var round = rounds.find(cast.round()).orElseThrow();
        assertThat(round.meeting()).contains(meeting.id());
        assertThat(round.vault()).isEqualTo(meeting.vault());
        assertThat(door.start(group).meeting()).isEqualTo(meeting.number());
    }

    @Test
    void outsideAMeetingOnlyWhoGuidesTheGroupOpensARound() {
        var cast = scene.seated();
        scene.move(cast.round(), RoundTable.Move.END);
        people.as(cast.other());
        assertThat(door.start(cast.group()).mayOpen()).isFalse();
        assertThatThrownBy(() -> door.open(cast.group(), scene.method())).hasMessage("round.noMeeting");
        people.as(cast.chair());
        var meeting = scene.meets(cast.group());
        people.as(cast.other());
        assertThat(door.start(cast.group()).mayOpen()).isTrue();
        scene.passes(MeetingOfNow.LATE);
        assertThatThrownBy(() -> door.open(cast.group(), scene.method())).hasMessage("round.noMeeting");
        scene.realTime();
        scene.passes(MeetingOfNow.EARLY.plusMinutes(10).negated());
        assertThat(meeting.startsAt().minus(MeetingOfNow.EARLY)).isAfter(clock.now());
        assertThatThrownBy(() -> door.open(cast.group(), scene.method())).hasMessage("round.noMeeting");
        scene.realTime();
        assertThat(door.open(cast.group(), scene.method())).isGreaterThan(cast.round());
    }

    @Test
    void theEndOfARoundNotesThatItsMeetingTookPlace() {
        var cast = inMeeting(1);
        assertThat(facts(cast).heldAt()).isNull();
        scene.move(cast.round(), RoundTable.Move.END);
        assertThat(facts(cast).heldAt()).isNotNull();
    }

    @Test
    void aRoundThatDidNotBeginHoldsNoMeeting() {
        people.somebody(Role.LEARNER);
        var group = people.started(RoundScene.SEATS);
        scene.meets(group);
        var cast = scene.seated(group);
        scene.move(cast.round(), RoundTable.Move.END);
        assertThat(facts(cast).heldAt()).isNull();
    }

    @Test
    void aMeetingThatWasCancelledMeanwhileDoesNotKeepItsRoundFromEnding() {
        var cast = inMeeting(1);
        desk.cancel(facts(cast).id());
        scene.move(cast.round(), RoundTable.Move.END);
        assertThat(facts(cast).heldAt()).isNull();
        assertThat(room.look(cast.round()).picture().isEnded()).isTrue();
    }

    @Test
    void whenTheTextsOfAMeetingAreDestroyedTheWordsOfItsRoundsAreGone() {
        var cast = inMeeting(2);
        scene.writes(cast.other(), cast.round(), "vragen-schrijven", WORDS);
        table.signal(cast.round(), WORDS);
        people.as(cast.chair());
        scene.passes(Duration.ofHours(2));
        desk.destroy(facts(cast).id());
        people.as(cast.other());
        var desk = room.look(cast.round());
        assertThat(desk.picture().isEnded()).isTrue();
        assertThat(desk.mine()).isEmpty();
        assertThat(desk.shared()).isEmpty();
        assertThat(scene.number(
                        "select (select count(*) from round_card where round_id = ? and words is not null)"
                                + " + (select count(*) from round_happening where round_id = ? and note is not null)",
                        cast.round(),
                        cast.round()))
                .isZero();
        assertThat(scene.number("select count(*) from round_card where round_id = ?", cast.round()))
                .isEqualTo(1);
    }

    @Test
    void aGroupThatClosesEndsTheRoundOfItsMeetingAndItsWordsAreGone() {
        var cast = inMeeting(2);
        scene.writes(cast.other(), cast.round(), "vragen-schrijven", WORDS);
        people.as(cast.chair());
        groups.close(cast.group(), "We zijn klaar.");
        assertThat(room.look(cast.round()).picture().isEnded()).isTrue();
        assertThat(scene.number(
                        "select count(*) from round_card where round_id = ? and words is not null", cast.round()))
                .isZero();
    }

    /** Others read from it who was there, and propose the times of the round; a pause is a break. */
    @Test
    void whoeverTellsWhoWasThereIsProposedTheTimesOfTheRoundWithoutItsPauses() {
        var cast = inMeeting(1);
        passes(30);
        scene.move(cast.round(), RoundTable.Move.PAUSE);
        passes(10);
        scene.move(cast.round(), RoundTable.Move.RESUME);
        passes(20);
        scene.move(cast.round(), RoundTable.Move.END);
        var late = people.agrees(cast.group(), cast.chair());
        assertThat(presence.draft(facts(cast).id()).seats()).hasSize(5).allSatisfy(seat -> {
            var line = seat.line();
            assertThat(seat.there()).isEqualTo(!line.member().equals(late));
            assertThat(line.breakMinutes()).isEqualTo(seat.there() ? 10 : 0);
            if (seat.there()) {
                assertThat(line.from()).isAfter(facts(cast).startsAt());
                assertThat(line.netMinutes()).isBetween(49, 51);
            }
        });
    }

    private void passes(int minutes) {
        scene.passes(Duration.ofMinutes(minutes));
    }

    private RoundScene.Cast inMeeting(int step) {
        people.somebody(Role.LEARNER);
        var group = people.started(RoundScene.SEATS);
        scene.meets(group);
        return scene.goesTo(step, scene.seated(group));
    }

    private MeetingFacts facts(RoundScene.Cast cast) {
        return meetings.require(
                rounds.find(cast.round()).orElseThrow().meeting().orElseThrow());
    }
}
