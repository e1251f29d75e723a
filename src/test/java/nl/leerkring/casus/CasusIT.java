package nl.leerkring.casus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import nl.leerkring.content.Cases;
import nl.leerkring.learning.Classroom;
import nl.leerkring.learning.Enrolling;
import nl.leerkring.membership.FixtureDirectory;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.QueryCount;
import nl.leerkring.shared.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class CasusIT {
    private static final String SLUG = CasusFixture.SLUG;
    private static final String PART = Cases.PART;

    @Inject
    Caller caller;

    @Inject
    Enrolling enrolling;

    @Inject
    Classroom classroom;

    @Inject
    CasusRoom room;

    @Inject
    GroupTable table;

    @Inject
    CasusAuthors authors;

    @Inject
    Runs runs;

    @BeforeEach
    void atTheDoor() {
        learner();
    }

    private MemberId become(Role role) {
        var member = new MemberId(
                FixtureDirectory.FIRST + ThreadLocalRandom.current().nextLong(FixtureDirectory.FIRST));
        caller.become(member, EnumSet.of(Role.LEARNER, role));
        return member;
    }

    private MemberId learner() {
        var member = become(Role.LEARNER);
        enrolling.start(SLUG);
        classroom.finish(SLUG, "kijken");
        return member;
    }

    private CasusDesk choose(String choice) {
        return room.move(
                SLUG, PART, new CasusRoom.MakeMove(room.look(SLUG, PART).number(), choice));
    }

    @Test
    void everyChoiceIsKeptAndOneGoesOnWhereOneStopped() {
        choose("duwen");
        choose(null);
        choose("praten");
        var desk = room.look(SLUG, PART);
        assertThat(desk.scene().id()).isEqualTo("keuken");
        assertThat(desk.way().left()).containsExactly("deur.duwen");
        var run = runs.last(caller.requireMember(), SLUG, PART, CasusRun.ALONE).orElseThrow();
        assertThat(runs.moves(run.id())).hasSize(3);
    }

    @Test
    void theSameMovePostedTwiceIsMadeOnce() {
        var move = new CasusRoom.MakeMove(1, "praten");
        room.move(SLUG, PART, move);
        assertThat(room.move(SLUG, PART, move).number()).isEqualTo(2);
        assertThat(room.move(SLUG, PART, new CasusRoom.MakeMove(1, "duwen"))
                        .scene()
                        .id())
                .isEqualTo("keuken");
    }

    @Test
    void aChoiceThatIsNotThereIsRefusedAndNotKept() {
        notFound(() -> choose("zolder"));
        notFound(() -> choose("melden"));
        assertThat(room.look(SLUG, PART).number()).isEqualTo(1);
    }

    @Test
    void aClosedCasusTakesNoMove() {
        become(Role.LEARNER);
        enrolling.start(SLUG);
        assertThatThrownBy(() -> room.move(SLUG, PART, new CasusRoom.MakeMove(1, "praten")))
                .hasMessage("learning.lock.one");
    }

    @Test
    void whoDoesNotFollowTheTrainingFindsNoCasus() {
        become(Role.LEARNER);
        notFound(() -> room.look(SLUG, PART));
        notFound(() -> room.look(SLUG, "kijken"));
    }

    @Test
    void aCasusIsDoneOnlyAfterAnEnding() {
        choose("praten");
        assertThatThrownBy(() -> room.finish(SLUG, PART)).hasMessage("casus.finish.early");
        assertThatThrownBy(() -> room.debrief(SLUG, PART)).hasMessage("casus.debrief.early");
        choose("melden");
        assertThat(room.debrief(SLUG, PART).ending().title()).isEqualTo("Je meldde");
        room.finish(SLUG, PART);
        assertThat(classroom.open(SLUG, PART).row().done()).isTrue();
    }

    @Test
    void anotherWayIsARunOfItsOwnAndTheFirstStaysKept() {
        choose("praten");
        choose("zwijgen");
        assertThat(room.again(SLUG, PART).number()).isEqualTo(1);
        choose("praten");
        assertThat(choose("melden").ended()).isTrue();
        var last = runs.last(caller.requireMember(), SLUG, PART, CasusRun.ALONE).orElseThrow();
        assertThat(last.number()).isEqualTo(2);
    }

    @Test
    void aStepBackFromTheEndingGoesOn() {
        choose("praten");
        choose("zwijgen");
        assertThat(choose(null).ended()).isFalse();
        assertThat(choose("melden").ended()).isTrue();
    }

    /** One of them asks to which organisations somebody belongs: parts may be for those only. */
    @Test
    void aStepCostsAFewQueries() {
        choose("praten");
        var before = QueryCount.here();
        room.move(SLUG, PART, new CasusRoom.MakeMove(2, "melden"));
        assertThat(QueryCount.here() - before).isLessThanOrEqualTo(9);
    }

    @Test
    void authorsSeeChoicesFromFivePeopleOnAndOthersNothing() {
        assertThatThrownBy(() -> authors.picture(SLUG, PART)).hasMessage("error.forbidden");
        for (int i = 0; i < 5; i++) {
            learner();
            choose(i == 0 ? "duwen" : "praten");
        }
        choose(null);
        become(Role.EDITOR);
        var spread = authors.picture(SLUG, PART).spreads().get(0);
        assertThat(spread.people()).isGreaterThanOrEqualTo(5);
        assertThat(spread.bars().get(0).back()).isPositive();
        notFound(() -> authors.picture(SLUG, "kijken"));
        notFound(() -> authors.picture("../x", PART));
    }

    @Test
    void aGroupPlaysAloneAndThenSeesTheSpreadWithoutNames() {
        var facilitator = become(Role.FACILITATOR);
        var code = table.open(SLUG, PART);
        assertThat(table.mine()).extracting(GroupRow::code).contains(code);
        for (int i = 0; i < 3; i++) {
            become(Role.LEARNER);
            table.join(code.toLowerCase(java.util.Locale.ROOT));
            table.move(code, new CasusRoom.MakeMove(1, i == 0 ? "duwen" : "praten"));
        }
        assertThat(table.board(code).scenes()).as("not before it is shown").isEmpty();
        table.showName(code, true);
        caller.become(facilitator, Set.of(Role.LEARNER, Role.FACILITATOR));
        table.show(code);
        var board = table.board(code);
        assertThat(board.people()).isEqualTo(3);
        var bars = board.scenes().get(0).bars();
        assertThat(bars.get(0).people()).isEqualTo(2);
        assertThat(bars.get(0).names()).as("only who wanted to").hasSize(1);
        assertThat(bars.get(1).names()).isEmpty();
        table.close(code);
        become(Role.LEARNER);
        assertThatThrownBy(() -> table.join(code)).hasMessage("casus.group.unknown");
    }

    @Test
    void aGroupIsOnlyForWhoIsInItAndItsFacilitator() {
        become(Role.FACILITATOR);
        var code = table.open(SLUG, PART);
        become(Role.FACILITATOR);
        notFound(() -> table.board(code));
        notFound(() -> table.show(code));
        notFound(() -> table.close(code));
        become(Role.LEARNER);
        notFound(() -> table.look(code));
        notFound(() -> table.move(code, new CasusRoom.MakeMove(1, "praten")));
        notFound(() -> table.showName(code, true));
        assertThatThrownBy(() -> table.open(SLUG, PART)).hasMessage("error.forbidden");
        assertThatThrownBy(() -> table.join("ONBEKEND")).hasMessage("casus.group.unknown");
    }

    @Test
    void aClosedGroupTakesNoMoreMoves() {
        var facilitator = become(Role.FACILITATOR);
        var code = table.open(SLUG, PART);
        table.join(code);
        caller.become(facilitator, Set.of(Role.LEARNER, Role.FACILITATOR));
        table.close(code);
        assertThatThrownBy(() -> table.move(code, new CasusRoom.MakeMove(1, "praten")))
                .hasMessage("casus.group.closed");
    }

    private static void notFound(Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(DomainException.Kind.NOT_FOUND));
    }
}
