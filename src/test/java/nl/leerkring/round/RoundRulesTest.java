package nl.leerkring.round;

import static nl.leerkring.round.Circle.FARAH;
import static nl.leerkring.round.Circle.MO;
import static nl.leerkring.round.Circle.NOOR;
import static nl.leerkring.round.Circle.SEM;
import static nl.leerkring.round.Circle.TIJN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.leerkring.method.RoundRole;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoundRulesTest {
    static Stream<Path> shippedMethods() throws IOException {
        try (var files = Files.list(Path.of("config/methods"))) {
            return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("shippedMethods")
    void everyShippedMethodRunsToItsEnd(Path file) {
        var circle = new Circle(Circle.shipped(file)).started();
        var method = circle.round().method();
        for (var step : method.steps()) {
            assertThat(circle.round().now()).isEqualTo(step);
            circle.after(step.minutes());
            assertThat(circle.round().left(circle.now())).isZero();
            circle.does(SEM, circle.round().isLast() ? RoundRules::end : RoundRules::next);
        }
        assertThat(circle.round().phase()).isEqualTo(Round.Phase.ENDED);
        assertThat(circle.round().net(circle.now())).isEqualTo(Duration.ofMinutes(method.minutes()));
    }

    @Test
    void theClockStandsStillInAPause() {
        var circle = incident().after(2).does(SEM, RoundRules::pause).after(20);
        assertThat(circle.round().left(circle.now())).hasMinutes(3);
        circle.does(SEM, RoundRules::resume).after(1);
        assertThat(circle.round().left(circle.now())).hasMinutes(2);
    }

    @Test
    void minutesThatAreAddedCountForThisStepOnly() {
        var circle = incident().does(SEM, rules -> rules.extend(2));
        assertThat(circle.round().left(circle.now())).hasMinutes(7);
        circle.does(SEM, RoundRules::next);
        assertThat(circle.round().left(circle.now())).hasMinutes(10);
    }

    @Test
    void aStepThatTakesLongerGoesBelowZeroAndIsNotCutOff() {
        var circle = incident().after(8);
        assertThat(circle.round().left(circle.now())).isNegative();
        assertThat(circle.round().phase()).isEqualTo(Round.Phase.RUNNING);
    }

    /** "Two minutes more" is said of now, also when the group was too late with it. */
    @Test
    void minutesThatAreAddedWhenTheTimeIsOverCountFromNow() {
        var circle = incident().after(8).does(SEM, rules -> rules.extend(2));
        assertThat(circle.round().left(circle.now())).hasMinutes(2);
    }

    @Test
    void noMinutesOrTenThousandAreRefusedBesideTheField() {
        for (var minutes : new int[] {-1, 0, 31, 10_000}) {
            refuses(incident(), SEM, rules -> rules.extend(minutes), "round.minutes");
        }
    }

    @Test
    void leavingAStepOutNeedsAReasonUnlessTheMethodAllowsIt() {
        var circle = incident().does(SEM, rules -> rules.skip(""));
        refuses(circle, SEM, rules -> rules.skip(" "), "round.reason");
        circle.does(SEM, rules -> rules.skip("We hebben al een casus"));
        assertThat(circle.round().passed()).extracting(PassedStep::skipped).containsExactly(true, true);
        assertThat(circle.round().step()).isEqualTo(2);
    }

    @Test
    void goingBackStartsTheStepAnewAndKeepsWhatWasDone() {
        var circle = incident().after(5).does(SEM, RoundRules::next).after(3).does(SEM, RoundRules::back);
        assertThat(circle.round().step()).isZero();
        assertThat(circle.round().left(circle.now())).hasMinutes(5);
        assertThat(circle.round().net(circle.now())).hasMinutes(8);
        refuses(circle, SEM, RoundRules::back, "round.first");
    }

    @Test
    void onlyTheChairLeads() {
        var circle = incident();
        for (var verb : Stream.<Function<RoundRules, Happening>>of(
                        RoundRules::pause,
                        RoundRules::next,
                        RoundRules::back,
                        RoundRules::end,
                        rules -> rules.extend(2),
                        rules -> rules.skip("te lang"),
                        rules -> rules.giveWord(MO),
                        rules -> rules.give(MO, RoundRole.TIMEKEEPER))
                .toList()) {
            refuses(circle, FARAH, verb, "error.forbidden");
            refuses(circle, new MemberId(99), verb, "error.notFound");
        }
    }

    @Test
    void whoComesLateIsInTheStepThatIsDoneNow() {
        var late = new MemberId(6);
        var circle = incident().does(SEM, RoundRules::next).after(4).does(late, RoundRules::come);
        assertThat(circle.round().seat(late).orElseThrow().role()).isEqualTo(RoundRole.PARTICIPANT);
        assertThat(circle.round().left(circle.now())).hasMinutes(6);
    }

    @Test
    void whoDropsOutComesBackInTheSameRole() {
        var circle = incident()
                .does(SEM, rules -> rules.give(TIJN, RoundRole.TIMEKEEPER))
                .does(TIJN, RoundRules::leave)
                .does(TIJN, RoundRules::come);
        assertThat(circle.round().seat(TIJN).orElseThrow()).isEqualTo(new Seat(TIJN, RoundRole.TIMEKEEPER, true));
    }

    @Test
    void aFullCircleTakesNobodyElse() {
        var circle = incident();
        for (var number = 6; number <= 8; number++) {
            circle.does(new MemberId(number), RoundRules::come);
        }
        refuses(circle, new MemberId(9), RoundRules::come, "round.full");
        circle.does(MO, RoundRules::come);
    }

    @Test
    void tooFewPeopleCannotBegin() {
        var circle = Circle.of("incidentmethode")
                .does(SEM, RoundRules::come)
                .does(NOOR, RoundRules::come)
                .does(SEM, rules -> rules.give(SEM, RoundRole.CHAIR));
        refuses(circle, SEM, RoundRules::start, "round.tooFew");
    }

    @Test
    void aSecondStartIsToldThatTheRoundHasBegun() {
        refuses(incident(), SEM, RoundRules::start, "round.begun");
    }

    @Test
    void theCaseOwnerNeverLeads() {
        var circle = Circle.of("incidentmethode").seated();
        refuses(circle, SEM, rules -> rules.give(NOOR, RoundRole.CHAIR), "round.ownerLeads");
        refuses(circle, SEM, rules -> rules.give(SEM, RoundRole.OWNER), "round.ownerLeads");
        circle.does(SEM, RoundRules::leave);
        refuses(circle, NOOR, rules -> rules.takeChair(true), "round.ownerLeads");
    }

    @Test
    void anotherTakesOverWhenTheChairIsGone() {
        var circle = incident();
        refuses(circle, FARAH, rules -> rules.takeChair(false), "round.chairIsHere");
        circle.does(FARAH, rules -> rules.takeChair(true)).does(FARAH, RoundRules::next);
        assertThat(circle.round().seat(SEM).orElseThrow().role()).isEqualTo(RoundRole.PARTICIPANT);
        assertThat(circle.round().step()).isEqualTo(1);
    }

    @Test
    void aStepAboutACaseWaitsForACaseOwner() {
        var circle = Circle.of("incidentmethode").seated();
        circle.does(NOOR, RoundRules::leave).does(SEM, RoundRules::start);
        circle.does(SEM, RoundRules::next).does(SEM, RoundRules::next);
        refuses(circle, SEM, RoundRules::next, "round.owner");
        circle.does(SEM, rules -> rules.give(MO, RoundRole.OWNER)).does(SEM, RoundRules::next);
        assertThat(circle.round().now().id()).isEqualTo("feitelijke-vragen");
    }

    @Test
    void aCaseOwnerWhoLeavesPausesTheRound() {
        var circle = incident().does(NOOR, RoundRules::leave);
        assertThat(circle.round().phase()).isEqualTo(Round.Phase.PAUSED);
    }

    @Test
    void inATurnOnlyWhoHasTheWordSpeaks() {
        var circle = incident();
        for (var number = 0; number < 5; number++) {
            circle.does(SEM, RoundRules::next);
        }
        assertThat(circle.round().speaks(FARAH)).isFalse();
        circle.does(SEM, rules -> rules.giveWord(FARAH));
        assertThat(circle.round().speaks(FARAH)).isTrue();
        assertThat(circle.round().speaks(NOOR)).isFalse();
        assertThat(circle.round().speaks(SEM)).isTrue();
        refuses(circle, SEM, rules -> rules.giveWord(NOOR), "round.noTurns");
    }

    @Test
    void aRoundThatIsOverStaysOver() {
        var circle = incident().does(SEM, RoundRules::end);
        refuses(circle, SEM, RoundRules::resume, "round.now.ended");
        refuses(circle, MO, RoundRules::come, "round.now.ended");
        refuses(circle, MO, rules -> rules.signal("nog iets"), "round.now.ended");
    }

    @Test
    void aSignThatIsTooLongIsRefused() {
        refuses(incident(), MO, rules -> rules.signal("x".repeat(301)), "round.long");
    }

    private static Circle incident() {
        return Circle.of("incidentmethode").started();
    }

    private static void refuses(Circle circle, MemberId member, Function<RoundRules, Happening> verb, String key) {
        assertThatThrownBy(() -> circle.does(member, verb))
                .isInstanceOf(DomainException.class)
                .hasMessage(key);
    }
}
