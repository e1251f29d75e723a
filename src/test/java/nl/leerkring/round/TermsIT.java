package nl.leerkring.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import nl.leerkring.intervision.GroupFixture;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A round with a term per step: it begins, mails, reminds and goes on by the clock. */
@ArquillianTest
class TermsIT {
    private static final String WORDS = "Gijsje Grutto belde me midden in de nacht.";
    private static final Duration MINUTE = Duration.ofMinutes(1);

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
    TermKeeper keeper;

    @Inject
    Clock clock;

    private MemberId chair;
    private MemberId owner;
    private List<MemberId> others;
    private GroupId group;

    @AfterEach
    void realTime() {
        scene.realTime();
    }

    @Test
    void aRoundRunsToItsEndByItsTermsWithMailsThatHoldNothingOfTheCase() {
        var round = opened();
        assertThat(mails("roundStep", owner)).isEqualTo(1);
        writes(owner, round, "casus");
        assertThat(room.look(round).picture().leads()).isFalse();
        for (int step = 1; step <= 6; step++) {
            var picture = room.look(round).picture();
            assertThat(picture.step()).isEqualTo(step);
            scene.at(picture.until().minus(MINUTE));
            all(keeper::goOn);
            assertThat(room.look(round).picture().step()).isEqualTo(step);
            scene.at(picture.until());
            all(keeper::goOn);
        }
        assertThat(room.look(round).picture().isEnded()).isTrue();
        assertThat(mails("roundStep", owner)).isEqualTo(6);
        assertThat(mails("roundOver", owner)).isEqualTo(1);
        assertThat(
                        scene.number(
                                "select count(*) from notification_mail where template like 'round%' and concat_ws(' ', subject, body_text, body_html) like '%Gijsje%'"))
                .isZero();
        people.as(chair);
        assertThat(door.start(group).running()).isZero();
    }

    @Test
    void everybodyReadsWhatToDoInWriting() {
        var round = opened();
        assertThat(room.look(round).picture().instruction()).startsWith("Schrijf in hoogstens twintig regels");
        people.as(others.get(0));
        assertThat(room.look(round).picture().instruction()).startsWith("Lees de casus");
        people.as(chair);
        assertThat(room.look(round).picture().instruction()).startsWith("Lees de casus. Staat er");
    }

    @Test
    void theDayBeforeOnlyWhoDidNotWriteIsReminded() {
        var round = opened();
        writes(owner, round, "casus");
        people.as(chair);
        scene.move(round, RoundTable.Move.NEXT);
        writes(others.get(0), round, "vragen-schrijven");
        all(keeper::remind);
        assertThat(mails("roundReminder", others.get(1))).isZero();
        scene.at(room.look(round).picture().until().minus(Duration.ofHours(20)));
        all(keeper::remind);
        all(keeper::remind);
        assertThat(mails("roundReminder", others.get(1))).isEqualTo(1);
        for (var member : List.of(chair, owner, others.get(0))) {
            assertThat(mails("roundReminder", member)).isZero();
        }
    }

    @Test
    void beforeTheTermTheRoundGoesOnWhenEverybodyWrote() {
        var round = opened();
        people.as(chair);
        assertThat(room.look(round).missing()).hasSize(1);
        assertThatThrownBy(() -> scene.move(round, RoundTable.Move.NEXT)).hasMessage("round.terms.waits");
        writes(owner, round, "casus");
        people.as(chair);
        assertThat(room.look(round).missing()).isEmpty();
        scene.move(round, RoundTable.Move.NEXT);
        assertThat(room.look(round).picture().step()).isEqualTo(2);
    }

    @Test
    void noTermRunsWhileTheRoundStandsStillAndADayMoreIsADayMore() {
        var round = opened();
        people.as(chair);
        var until = room.look(round).picture().until();
        table.extend(round, RoundRules.DAY, RoundTable.UNSEEN);
        assertThat(room.look(round).picture().until()).isAfter(until.plus(Duration.ofHours(22)));
        scene.move(round, RoundTable.Move.PAUSE);
        scene.at(until.plus(Duration.ofDays(5)));
        all(keeper::goOn);
        assertThat(room.look(round).picture().step()).isEqualTo(1);
        scene.move(round, RoundTable.Move.RESUME);
        assertThat(room.look(round).picture().until()).isAfter(clock.now());
    }

    @Test
    void onlyWhoGuidesTheGroupOpensOneAndWhatIsWrongStandsBesideItsField() {
        var round = opened();
        for (var member : List.of(owner, others.get(0))) {
            people.as(member);
            assertThatThrownBy(() -> door.openInTerms(wanted(member))).hasMessage("error.forbidden");
        }
        people.as(chair);
        assertThatThrownBy(() -> door.openInTerms(wanted(owner))).hasMessage("round.terms.busy");
        scene.move(round, RoundTable.Move.END);
        for (var nobody : new MemberId[] {chair, new MemberId(1)}) {
            assertThat(door.problems(wanted(nobody)))
                    .extracting(DomainException::field)
                    .containsExactly("owner");
        }
        var none = new RoundDoor.OpenInTerms(group, scene.method(), owner, List.of());
        assertThat(door.problems(none))
                .hasSize(6)
                .allMatch(problem -> problem.field().startsWith("until-"));
        assertThatThrownBy(() -> door.openInTerms(none)).isInstanceOf(DomainException.class);
    }

    @Test
    void aRoundWithTermsIsNotForgottenAndItsChairIsNotAwayAfterAMinute() {
        var round = opened();
        scene.passes(Ending.FORGOTTEN.plusHours(1));
        people.as(chair);
        assertThat(door.open(group, scene.method())).isEqualTo(round);
        scene.passes(Watchers.AWAY.plusMinutes(1));
        people.as(others.get(0));
        assertThat(room.look(round).chairAway()).isFalse();
        assertThatThrownBy(() -> table.takeChair(round)).hasMessage("round.chairIsHere");
    }

    /** A round of four in its short form; the last who acts is the case owner. */
    private long opened() {
        var cast = scene.inTerms();
        chair = cast.chair();
        group = cast.group();
        owner = cast.owner();
        others = cast.others();
        people.as(owner);
        return cast.round();
    }

    private RoundDoor.OpenInTerms wanted(MemberId caseOwner) {
        return scene.terms(group, caseOwner);
    }

    private void writes(MemberId member, long round, String step) {
        scene.writes(member, round, step, WORDS);
    }

    private static void all(java.util.function.IntSupplier work) {
        while (work.getAsInt() > 0) {
            // until nothing is due
        }
    }

    private long mails(String template, MemberId member) {
        return scene.number(
                "select count(*) from notification_mail where template = ? and member = ?", template, member.value());
    }
}
