package nl.leerkring.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerkring.ledger.DossierSheet.Figures;
import nl.leerkring.ledger.DossierSheet.Kind;
import nl.leerkring.ledger.DossierSheet.Suggestion;
import nl.leerkring.register.RegisterRules;

/**
 * What would fill what is missing: things that can be done now are taken as if they were done, and the same policy says what they would bring. What
 * brings nothing is no suggestion.
 */
final class Suggesting {
    private static final int MOST = 5;
    private static final int MOST_MEETINGS = 12;

    private final Holding holding;
    private final RegisterRules rules;
    private final CreditPolicy policy;
    private final Instant now;

    Suggesting(Holding holding, RegisterRules rules, CreditPolicy policy, Instant now) {
        this.holding = holding;
        this.rules = rules;
        this.policy = policy;
        this.now = now;
    }

    /** What counts now, by kind. */
    Figures figures(List<Outcome> outcomes) {
        return new Figures(
                rules.categories().stream()
                        .map(category -> new Kind(category, sum(outcomes, category.id())))
                        .toList(),
                rules.goal());
    }

    private BigDecimal sum(List<Outcome> outcomes, String category) {
        return outcomes.stream()
                .filter(one -> one.registration() != null && one.registration() == holding.id())
                .filter(one -> one.category().equals(category))
                .map(Outcome::points)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Most points of the kind that misses most first. @param offered what holds today for this register */
    List<Suggestion> suggestions(Figures figures, List<Fact> facts, List<OfferRow> offered) {
        var possible = new LinkedHashMap<String, Possible>();
        offered.stream()
                .filter(row -> !row.offer().subject().startsWith(Subjects.GROUP))
                .forEach(row -> possible.putIfAbsent(row.link(), possible(row, possible.size())));
        meetings(figures).forEach(one -> possible.put("/intervision", one));
        var told = new ArrayList<>(facts);
        possible.values().forEach(one -> told.addAll(one.facts()));
        var outcomes = policy.outcomes(told);
        return possible.values().stream()
                .map(one -> suggestion(one, outcomes))
                .filter(one -> one.points().signum() > 0 && helps(figures, one))
                .sorted(java.util.Comparator.<Suggestion, Boolean>comparing(one -> figures.worst() != null
                                && one.category()
                                        .equals(figures.worst().category().id()))
                        .reversed()
                        .thenComparing(Suggestion::points, java.util.Comparator.reverseOrder()))
                .limit(MOST)
                .toList();
    }

    private static boolean helps(Figures figures, Suggestion one) {
        return figures.missing().signum() > 0
                && figures.kinds().stream()
                        .filter(kind -> kind.category().id().equals(one.category()))
                        .noneMatch(Kind::full);
    }

    /** What it is when all of this is done. */
    Figures after(Figures figures, List<Suggestion> suggestions) {
        Map<String, BigDecimal> more = new LinkedHashMap<>();
        suggestions.forEach(one -> more.merge(one.category(), one.points(), BigDecimal::add));
        return new Figures(
                figures.kinds().stream()
                        .map(kind -> new Kind(
                                kind.category(),
                                kind.points()
                                        .add(more.getOrDefault(kind.category().id(), BigDecimal.ZERO))))
                        .toList(),
                figures.goal());
    }

    private record Possible(Fact.Kind kind, String title, String link, List<Fact> facts) {}

    private Possible possible(OfferRow row, int turn) {
        var training = row.offer().subject().startsWith(Subjects.TRAINING);
        var whole = row.offer().subject().replaceFirst("^(training:[a-z0-9-]+):\\d+$", "$1");
        var fact = new Fact(
                "if:" + row.offer().id(),
                1,
                training ? Fact.Kind.TRAINING : Fact.Kind.ARENA,
                row.title(),
                Stream.of(row.offer().subject(), whole).distinct().toList(),
                now.plus(Duration.ofSeconds(turn)),
                1,
                true,
                null,
                null);
        return new Possible(fact.kind(), row.title(), row.link(), List.of(fact));
    }

    /** As many meetings of an hour as the kind still misses, all within the same year so that there are enough. */
    private List<Possible> meetings(Figures figures) {
        var intervision = rules.intervision();
        var missing = figures.kinds().stream()
                .filter(kind -> kind.category().id().equals(intervision.category()))
                .map(kind -> kind.category().least().signum() > 0 ? kind.missing() : figures.missing())
                .findFirst()
                .orElse(BigDecimal.ZERO);
        var times = Math.min(
                MOST_MEETINGS, missing.setScale(0, RoundingMode.CEILING).intValue());
        var setting = new Fact.Setting(intervision.fewest(), false, true, true);
        var facts = Stream.iterate(0, i -> i < times, i -> i + 1)
                .map(i -> new Fact(
                        "if:meeting:" + i,
                        1,
                        Fact.Kind.INTERVISION,
                        "",
                        List.of(),
                        now.plus(Duration.ofMinutes(i)),
                        Math.max(60, intervision.minutes()),
                        false,
                        setting,
                        null))
                .toList();
        return facts.isEmpty() ? List.of() : List.of(new Possible(Fact.Kind.INTERVISION, "", "/intervision", facts));
    }

    private Suggestion suggestion(Possible one, List<Outcome> outcomes) {
        var own = outcomes.stream()
                .filter(outcome -> outcome.register().equals(holding.register()))
                .filter(outcome ->
                        one.facts().stream().anyMatch(fact -> fact.source().equals(outcome.source())))
                .toList();
        var points = own.stream().map(Outcome::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        var category = own.stream().map(Outcome::category).findFirst().orElse("");
        return new Suggestion(
                one.kind(),
                one.title(),
                one.link(),
                category,
                points,
                one.facts().size());
    }
}
