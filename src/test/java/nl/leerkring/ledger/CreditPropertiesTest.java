package nl.leerkring.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.leerkring.register.RegisterRules.Own;

/** What holds for every life. */
class CreditPropertiesTest {
    private static final String BEGIN = "2024-01-01T00:00";
    private static final int MINUTES = 10 * 366 * 24 * 60;

    @Provide
    Arbitrary<List<Fact>> lives() {
        var when = Arbitraries.integers().between(0, MINUTES);
        var edges = Arbitraries.of(
                        "2024-02-29T00:00",
                        "2027-02-27T23:59",
                        "2027-02-28T00:00",
                        "2028-02-29T12:00",
                        "2028-01-01T00:00",
                        "2025-12-31T23:59",
                        "2026-01-01T00:00",
                        "2028-12-31T23:59")
                .map(edge ->
                        (int) Duration.between(Life.at(BEGIN), Life.at(edge)).toMinutes());
        var fact = Combinators.combine(
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.oneOf(when, edges),
                        Arbitraries.integers().between(0, 600),
                        Arbitraries.integers().between(0, 7))
                .as(CreditPropertiesTest::fact);
        return fact.list().ofMaxSize(40);
    }

    private static Fact fact(int number, int minute, int minutes, int kind) {
        var at = Life.at(BEGIN).plus(Duration.ofMinutes(minute));
        var base = switch (kind) {
            case 0, 1 -> Life.training(number, BEGIN);
            case 2, 3 -> Life.meeting(number, BEGIN, minutes, new Fact.Setting(minutes % 12, kind == 2, true, true));
            default -> Life.own(number, BEGIN, minutes, Own.values()[kind % Own.values().length]);
        };
        return new Fact(
                // a source has one version with one content
                base.source() + "-" + kind + "-" + minute,
                1 + minutes,
                base.kind(),
                base.title(),
                base.subjects(),
                at,
                minutes,
                minutes % 2 == 0,
                base.setting(),
                base.own());
    }

    private static List<Posting.Entry> entries(List<Outcome> outcomes) {
        return outcomes.stream()
                .map(outcome -> new Posting.Entry(outcome.hashCode(), outcome))
                .toList();
    }

    @Property(tries = 300)
    void theOrderInWhichItIsToldDoesNotMatter(@ForAll("lives") List<Fact> life, @ForAll long seed) {
        var told = new ArrayList<>(life);
        Collections.shuffle(told, new Random(seed));
        assertThat(Life.policy().outcomes(told)).isEqualTo(Life.policy().outcomes(life));
    }

    @Property(tries = 300)
    void nothingCountsTwice(@ForAll("lives") List<Fact> life) {
        var twice = new ArrayList<>(life);
        twice.addAll(life);
        var outcomes = Life.policy().outcomes(twice);
        assertThat(outcomes).isEqualTo(Life.policy().outcomes(life));
        assertThat(outcomes.stream().map(Outcome::place)).doesNotHaveDuplicates();
        var trainings = outcomes.stream()
                .filter(outcome ->
                        outcome.source().startsWith("training") && outcome.why().counts())
                .map(Outcome::registration);
        assertThat(trainings).as("one training, once per period").doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void theMaximumIsNeverPassed(@ForAll("lives") List<Fact> life) {
        var others = Life.policy().outcomes(life).stream()
                .filter(outcome -> outcome.category().equals("other") && outcome.registration() != null)
                .collect(Collectors.groupingBy(
                        Outcome::registration, Collectors.reducing(BigDecimal.ZERO, Outcome::points, BigDecimal::add)));
        assertThat(others.values()).allMatch(sum -> sum.compareTo(BigDecimal.TEN) <= 0);
    }

    @Property(tries = 300)
    void whatCountsLiesWithinARegistrationAndAnAccreditation(@ForAll("lives") List<Fact> life) {
        var facts = life.stream().collect(Collectors.toMap(Fact::source, fact -> fact, (one, other) -> one));
        for (var outcome : Life.policy().outcomes(life)) {
            assertThat(outcome.points().signum()).isGreaterThanOrEqualTo(0);
            if (!outcome.why().counts()) {
                assertThat(outcome.points()).isEqualByComparingTo("0");
                continue;
            }
            var day = facts.get(outcome.source()).day();
            assertThat(List.of(Life.FIRST, Life.SECOND))
                    .anyMatch(one -> one.id() == outcome.registration() && one.holds(day));
            if (outcome.source().startsWith("training")) {
                assertThat(Life.TRAINING.holds(day)).isTrue();
            }
        }
    }

    @Property(tries = 200)
    void howeverItIsToldTheLedgerEndsTheSame(@ForAll("lives") List<Fact> life, @ForAll long seed) {
        var told = new ArrayList<>(life);
        Collections.shuffle(told, new Random(seed));
        var holding = new ArrayList<Posting.Entry>();
        for (int i = 1; i <= told.size(); i++) {
            var posting = Posting.between(holding, Life.policy().outcomes(told.subList(0, i)));
            holding.removeAll(posting.counter());
            holding.addAll(entries(posting.added()));
        }
        var all = Life.policy().outcomes(life);
        assertThat(holding.stream().map(Posting.Entry::outcome)).containsExactlyInAnyOrderElementsOf(all);
        assertThat(Posting.between(holding, all).none())
                .as("computing again writes nothing")
                .isTrue();
    }
}
