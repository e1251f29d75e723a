package nl.leerkring.ledger;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.stream.Collectors;
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
    /** Of each kind: who has many trainings to choose from still sees the own group. */
    private static final int MOST = 5;

    private final Holding holding;
    private final RegisterRules rules;
    private final CreditPolicy policy;

    Suggesting(Holding holding, RegisterRules rules, CreditPolicy policy) {
        this.holding = holding;
        this.rules = rules;
        this.policy = policy;
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

    /** What fills what is missing, most points of the kind that misses most first. */
    List<Suggestion> suggestions(Figures figures, List<Fact> facts, List<Possible> possible) {
        var outcomes = policy.outcomes(told(facts, possible));
        var each = new EnumMap<Fact.Kind, Integer>(Fact.Kind.class);
        return possible.stream()
                .map(one -> suggestion(one, outcomes))
                .filter(one -> one.points().signum() > 0 && helps(figures, one))
                .sorted(Comparator.<Suggestion, Boolean>comparing(one -> figures.worst() != null
                                && one.category()
                                        .equals(figures.worst().category().id()))
                        .reversed()
                        .thenComparing(Suggestion::points, Comparator.reverseOrder()))
                .filter(one -> each.merge(one.kind(), 1, Integer::sum) <= MOST)
                .toList();
    }

    private static boolean helps(Figures figures, Suggestion one) {
        return figures.missing().signum() > 0
                && figures.kinds().stream()
                        .filter(kind -> kind.category().id().equals(one.category()))
                        .noneMatch(Kind::full);
    }

    /** What it is when all of this is done too, by the same policy: with the same maxima, and nothing twice. */
    Figures after(List<Fact> facts, List<Possible> done) {
        return figures(policy.outcomes(told(facts, done)));
    }

    private static List<Fact> told(List<Fact> facts, List<Possible> done) {
        return Stream.concat(facts.stream(), done.stream().flatMap(one -> one.facts().stream()))
                .toList();
    }

    private Suggestion suggestion(Possible one, List<Outcome> outcomes) {
        var sources = one.facts().stream().map(Fact::source).collect(Collectors.toSet());
        var own = outcomes.stream()
                .filter(outcome -> outcome.register().equals(holding.register()))
                .filter(outcome -> sources.contains(outcome.source()))
                .toList();
        var points = own.stream().map(Outcome::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        var category = own.stream().map(Outcome::category).findFirst().orElse("");
        return new Suggestion(
                one.key(),
                one.kind(),
                one.title(),
                one.link(),
                category,
                points,
                one.facts().size(),
                one.busy());
    }
}
