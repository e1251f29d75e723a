package nl.leerkring.round;

import static nl.leerkring.round.Circle.FARAH;
import static nl.leerkring.round.Circle.MO;
import static nl.leerkring.round.Circle.NOOR;
import static nl.leerkring.round.Circle.SEM;
import static nl.leerkring.round.Circle.TIJN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Rounds in which people take part when it suits them, until the term of each step. */
class TermRulesTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    @ParameterizedTest
    @MethodSource("nl.leerkring.round.RoundRulesTest#shippedMethods")
    void everyShippedMethodRunsToItsEndByItsTermsAlone(Path file) {
        var circle = Circle.inTerms(Circle.shipped(file)).started();
        var steps = circle.round().method().steps().size();
        for (int step = 0; step < steps; step++) {
            var until = circle.round().terms().until(step);
            assertThat(circle.at(until.minus(MINUTE)).clock().round().step()).isEqualTo(step);
            circle.at(until).clock();
        }
        assertThat(circle.round().phase()).isEqualTo(Round.Phase.ENDED);
        assertThat(circle.round().passed()).hasSize(steps);
        assertThat(circle.clock().round().happened())
                .isEqualTo(circle.happenings().size());
    }

    @ParameterizedTest
    @MethodSource("nl.leerkring.round.RoundRulesTest#shippedMethods")
    void everyShippedMethodRunsToItsEndWhenEverybodyWrote(Path file) {
        var circle = Circle.inTerms(Circle.shipped(file)).started();
        while (circle.round().phase() != Round.Phase.ENDED) {
            var round = circle.round();
            var missing = TermRules.missing(round, Set.of());
            if (!missing.isEmpty()) {
                assertThatThrownBy(() -> TermRules.requireWritten(round, Set.of()))
                        .hasMessage("round.terms.waits");
            }
            TermRules.requireWritten(round, Set.copyOf(missing));
            circle.after(1).does(SEM, round.isLast() ? RoundRules::end : RoundRules::next);
        }
        assertThat(circle.round().passed())
                .hasSameSizeAs(circle.round().method().steps());
    }

    @Test
    void aStepWaitsForEverybodyWhoHasToWriteAndNotForWhoLeadsOrLeft() {
        var circle = terms();
        assertThat(TermRules.missing(circle.round(), Set.of())).containsExactly(NOOR);
        circle.does(SEM, RoundRules::next);
        assertThat(TermRules.missing(circle.round(), Set.of(MO))).containsExactlyInAnyOrder(FARAH, TIJN);
        circle.does(TIJN, RoundRules::leave);
        assertThat(TermRules.missing(circle.round(), Set.of(MO))).containsExactly(FARAH);
    }

    @Test
    void aTermMovesByWholeDaysAndTakesTheLaterOnesWithIt() {
        var circle = terms();
        var before = circle.round().terms();
        circle.does(SEM, RoundRules::next).does(SEM, rules -> rules.extend(2 * RoundRules.DAY));
        var after = circle.round().terms();
        assertThat(after.until(0)).isEqualTo(before.until(0));
        for (int step = 1; step < before.untils().size(); step++) {
            assertThat(Duration.between(before.until(step), after.until(step))).hasDays(2);
        }
        for (var minutes : new int[] {0, 2, RoundRules.DAY + 1, 15 * RoundRules.DAY}) {
            refuses(circle, SEM, rules -> rules.extend(minutes), "round.terms.days");
        }
    }

    @Test
    void aTermThatIsOverAlreadyGetsItsDaysFromNow() {
        var circle = terms();
        var until = circle.round().terms().until(0);
        circle.at(until.plus(Duration.ofHours(60))).does(SEM, rules -> rules.extend(RoundRules.DAY));
        assertThat(Duration.between(circle.now(), circle.round().terms().until(0)))
                .isBetween(Duration.ofDays(1), Duration.ofDays(2));
        assertThat(circle.clock().round().step()).isZero();
    }

    @Test
    void daysThatAreGivenInAPauseAreCountedFromTheirTermAndNotTwice() {
        var circle = terms();
        var until = circle.round().terms().until(0);
        circle.does(SEM, RoundRules::pause).at(until.plus(Duration.ofDays(5)));
        circle.does(SEM, rules -> rules.extend(RoundRules.DAY));
        assertThat(Duration.between(until, circle.round().terms().until(0))).hasDays(1);
    }

    @Test
    void aTermAtNoonIsStillAtNoonWhenTheClockIsPutForward() {
        var noon = LocalDateTime.parse("2027-03-27T12:00");
        var later = Terms.of(List.of(Terms.moment(noon))).later(0, 1);
        assertThat(later.until(0)).isEqualTo(Terms.moment(noon.plusDays(1)));
        assertThat(Duration.between(Terms.moment(noon), later.until(0))).hasHours(23);
    }

    @Test
    void theDaysInWhichARoundStoodStillAreGivenBack() {
        var circle = terms();
        var until = circle.round().terms().until(0);
        circle.does(NOOR, RoundRules::leave);
        assertThat(TermRules.until(circle.round())).isEmpty();
        circle.at(until.plus(Duration.ofDays(3))).clock();
        assertThat(circle.round().step()).isZero();
        circle.does(SEM, RoundRules::resume);
        assertThat(TermRules.until(circle.round()))
                .hasValueSatisfying(moment -> assertThat(moment).isAfter(circle.now()));
    }

    @Test
    void aShortPauseMovesNoTerm() {
        var circle = terms();
        var until = circle.round().terms().until(0);
        circle.does(SEM, RoundRules::pause).after(30).does(SEM, RoundRules::resume);
        assertThat(circle.round().terms().until(0)).isEqualTo(until);
    }

    @Test
    void whenTheServerWasDownNobodyLosesDaysOfTheNextStep() {
        var circle = terms();
        var planned = circle.round().terms();
        circle.at(planned.until(1).plus(Duration.ofHours(5))).clock();
        assertThat(circle.round().step()).isEqualTo(1);
        var left = Duration.between(circle.now(), circle.round().terms().until(1));
        assertThat(left).isGreaterThan(Duration.ofDays(1));
        assertThat(circle.clock().round().step()).isEqualTo(1);
    }

    @Test
    void aRoundWithTermsGoesForwardOnly() {
        var circle = terms().does(SEM, RoundRules::next);
        refuses(circle, SEM, RoundRules::back, "round.terms.onward");
        refuses(circle, SEM, RoundRules::again, "round.terms.onward");
    }

    @Test
    void theProposalIsTwoDaysForEachStepUntilNoon() {
        var method = Circle.shipped(Path.of("config/methods/incident-kort.yaml"));
        var usual = Terms.usual(method, Instant.parse("2026-11-24T22:59:00Z"));
        assertThat(usual.get(0)).isEqualTo("2026-11-26T12:00");
        assertThat(usual.get(5)).isEqualTo("2026-12-06T12:00");
        assertThat(Terms.problems(usual, Instant.parse("2026-11-24T22:59:00Z"))).isEmpty();
    }

    @Test
    void termsThatMakeNoSenseAreRefusedBesideTheirField() {
        var now = Instant.parse("2026-11-24T14:00:00Z");
        assertThat(Terms.problems(moments("2026-11-24T14:59", "2026-11-26T12:00", "2026-11-26T12:00", null), now))
                .extracting(DomainException::field, DomainException::key)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("until-0", "round.terms.past"),
                        org.assertj.core.groups.Tuple.tuple("until-2", "round.terms.order"),
                        org.assertj.core.groups.Tuple.tuple("until-3", "round.terms.moment"));
        assertThat(Terms.problems(moments("2027-11-26T12:00"), now))
                .extracting(DomainException::key)
                .containsExactly("round.terms.far");
    }

    private static List<LocalDateTime> moments(String... typed) {
        return Arrays.stream(typed)
                .map(text -> text == null ? null : LocalDateTime.parse(text))
                .toList();
    }

    private static Circle terms() {
        return Circle.inTerms(Circle.shipped(Path.of("config/methods/incident-kort.yaml")))
                .started();
    }

    private static void refuses(Circle circle, MemberId member, Function<RoundRules, Happening> verb, String key) {
        assertThatThrownBy(() -> circle.does(member, verb))
                .isInstanceOf(DomainException.class)
                .hasMessage(key);
    }
}
