package nl.leerkring.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.leerkring.register.RegisterRules.Own;

/** What holds when periods, accreditations and facts come, change and go in any order. */
class PeriodPropertiesTest {
    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 3000;

    /** Everything that the policy is given at a moment. */
    private record State(List<Holding> holdings, List<Offer> offers, List<Fact> facts) {
        List<Outcome> outcomes() {
            return new CreditPolicy(holdings, offers, Life.BOOK).outcomes(facts);
        }
    }

    @Provide
    Arbitrary<State> states() {
        var cuts = Arbitraries.integers().between(0, DAYS).set().ofMinSize(1).ofMaxSize(5);
        var facts = Combinators.combine(
                        Arbitraries.integers().between(1, 15),
                        Arbitraries.integers().between(0, DAYS * 24 * 60),
                        Arbitraries.integers().between(0, 3))
                .as(PeriodPropertiesTest::fact)
                .list()
                .ofMaxSize(25)
                .map(PeriodPropertiesTest::eachOnce);
        var offers = Arbitraries.integers().between(0, DAYS).list().ofMaxSize(3);
        return Combinators.combine(cuts, offers, facts)
                .as((days, valid, done) -> new State(
                        periods(days.stream().sorted().toList()),
                        valid.stream().map(PeriodPropertiesTest::offer).toList(),
                        done));
    }

    @Provide
    Arbitrary<List<State>> histories() {
        return states().list().ofMaxSize(4);
    }

    private static Fact fact(int number, int minute, int kind) {
        var at = Life.at("2024-01-01T00:00").plusSeconds(60L * minute);
        var base = switch (kind) {
            case 0 -> Life.training(number, "2024-01-01T00:00");
            case 1 -> Life.meeting(number, "2024-01-01T00:00", 90);
            default -> Life.own(number, "2024-01-01T00:00", 90, kind == 2 ? Own.REFLECTION : Own.OTHER);
        };
        return moved(base, at);
    }

    private static Fact moved(Fact fact, Instant at) {
        return new Fact(
                fact.source(),
                1,
                fact.kind(),
                fact.title(),
                fact.subjects(),
                at,
                fact.minutes(),
                fact.tested(),
                fact.setting(),
                fact.own());
    }

    private static List<Fact> eachOnce(List<Fact> facts) {
        var known = new java.util.LinkedHashMap<String, Fact>();
        facts.forEach(fact -> known.putIfAbsent(fact.source(), fact));
        return List.copyOf(known.values());
    }

    /** One after the other, each until the day before the next one; no two overlap. */
    private static List<Holding> periods(List<Integer> days) {
        return IntStream.range(0, days.size())
                .mapToObj(i -> new Holding(
                        i + 1,
                        "proef",
                        FIRST_DAY.plusDays(days.get(i)),
                        i + 1 < days.size()
                                ? FIRST_DAY.plusDays(days.get(i + 1)).minusDays(1)
                                : FIRST_DAY.plusDays(days.get(i)).plusYears(2)))
                .toList();
    }

    private static Offer offer(int day) {
        return new Offer(
                day + 1,
                "training:a",
                "proef",
                "training",
                "ID-" + day,
                BigDecimal.TEN,
                FIRST_DAY.plusDays(day),
                FIRST_DAY.plusDays(day + 400),
                false);
    }

    @Property(tries = 200)
    void howeverPeriodsAndAccreditationsChangedMeanwhileTheLedgerSaysWhatIsTrueNow(
            @ForAll("histories") List<State> history, @ForAll("states") State now) {
        var holding = new ArrayList<Posting.Entry>();
        var id = 0L;
        var all = new ArrayList<>(history);
        all.add(now);
        for (var state : all) {
            var posting = Posting.between(holding, state.outcomes());
            holding.removeAll(posting.counter());
            for (var outcome : posting.added()) {
                holding.add(new Posting.Entry(++id, outcome));
            }
        }
        assertThat(holding.stream().map(Posting.Entry::outcome)).containsExactlyInAnyOrderElementsOf(now.outcomes());
    }

    @Property(tries = 300)
    void whatCountsLiesInTheOnePeriodOfItsDay(@ForAll("states") State state) {
        for (var outcome : state.outcomes()) {
            var day = state.facts().stream()
                    .filter(fact -> fact.source().equals(outcome.source()))
                    .findFirst()
                    .orElseThrow()
                    .day();
            var of = state.holdings().stream().filter(one -> one.holds(day)).toList();
            assertThat(of).hasSizeLessThanOrEqualTo(1);
            assertThat(outcome.registration())
                    .isEqualTo(of.isEmpty() ? null : Long.valueOf(of.get(0).id()));
        }
    }

    @Property(tries = 300)
    void aNextPeriodChangesNothingOfTheOnesBefore(@ForAll("states") State state, @ForAll @IntRange(min = 1) int more) {
        var last = state.holdings().get(state.holdings().size() - 1);
        var holdings = new ArrayList<>(state.holdings());
        var begins = last.until().plusDays(1L + more % 900);
        holdings.add(new Holding(99, "proef", begins, begins.plusYears(5)));
        var after = new State(holdings, state.offers(), state.facts()).outcomes();
        assertThat(after.stream().filter(one -> one.registration() != null && one.registration() != 99))
                .containsExactlyElementsOf(state.outcomes().stream()
                        .filter(one -> one.registration() != null)
                        .toList());
    }

    @Property(tries = 300)
    void theMaximumHoldsInEveryPeriodOfItsOwn(@ForAll("states") State state) {
        for (var period : state.holdings()) {
            var sum = state.outcomes().stream()
                    .filter(one -> one.category().equals("other")
                            && one.registration() != null
                            && one.registration() == period.id())
                    .map(Outcome::points)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(sum).isLessThanOrEqualTo(BigDecimal.TEN);
        }
    }
}
