package nl.leerkring.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.leerkring.register.RegisterRules;

/** What one fact is worth by the rules of one register on its day, apart from everything else that somebody did. */
final class Judgement {
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private final Fact fact;
    private final RegisterRules rules;
    private final List<Offer> offers;
    private final Outcome blank;

    /** @param blank the outcome without anything @param all offers of anything */
    Judgement(Fact fact, RegisterRules rules, Collection<Offer> all, Outcome blank) {
        this.fact = fact;
        this.rules = rules;
        this.blank = blank;
        offers = all.stream()
                .filter(offer -> offer.register().equals(blank.register()))
                .filter(offer -> fact.subjects().contains(offer.subject()))
                .sorted(Comparator.<Offer>comparingInt(offer -> fact.subjects().indexOf(offer.subject()))
                        .thenComparing(Offer::id))
                .toList();
    }

    Outcome outcome(Sessions sessions) {
        return switch (fact.kind()) {
            case TRAINING, ARENA -> accredited();
            case INTERVISION -> meeting(sessions);
            case OWN -> own();
        };
    }

    private Outcome accredited() {
        var valid = valid();
        if (valid.isEmpty()) {
            return blank.without(whyNone());
        }
        var offer = valid.get();
        var outcome = worth(offer);
        var tested = fact.tested()
                || !offer.test() && !rules.test().needed(fact.kind() == Fact.Kind.TRAINING, fact.minutes());
        return tested || !outcome.why().right() ? outcome : outcome.without(Why.TEST_MISSING);
    }

    /** A meeting counts by its length; where the group has an accreditation, by that. */
    private Outcome meeting(Sessions sessions) {
        var refusal = Sessions.refusal(fact, rules.intervision());
        if (refusal.isPresent()) {
            return in(rules.intervision().category(), BigDecimal.ZERO, refusal.get());
        }
        if (!sessions.enough(fact, rules.intervision())) {
            return in(rules.intervision().category(), BigDecimal.ZERO, Why.TOO_FEW_SESSIONS);
        }
        return valid().map(this::worth).orElseGet(() -> in(rules.intervision().category(), hours(), Why.COUNTS));
    }

    private Outcome own() {
        var category = rules.categories().stream()
                .filter(one -> one.own().contains(fact.own().type()))
                .findFirst();
        if (category.isEmpty()) {
            return blank.without(Why.KIND_NOT_TAKEN);
        }
        var id = category.get().id();
        var review = fact.own().review();
        if (review == Fact.Review.DECLINED) {
            return in(id, BigDecimal.ZERO, Why.DECLINED);
        }
        return category.get().reviewed() && review != Fact.Review.REVIEWED
                ? in(id, BigDecimal.ZERO, Why.NOT_REVIEWED)
                : in(id, hours(), Why.COUNTS);
    }

    private Optional<Offer> valid() {
        return offers.stream().filter(offer -> offer.holds(fact.day())).findFirst();
    }

    private Why whyNone() {
        if (offers.isEmpty()) {
            return Why.NOT_ACCREDITED;
        }
        return offers.stream().anyMatch(offer -> offer.late(fact.day())) ? Why.AFTER_VALIDITY : Why.BEFORE_VALIDITY;
    }

    private Outcome worth(Offer offer) {
        return rules.category(offer.category())
                .map(category -> new Outcome(
                        blank.source(),
                        blank.register(),
                        blank.registration(),
                        category.id(),
                        offer.points(),
                        Why.COUNTS,
                        offer.course(),
                        blank.rules()))
                .orElseGet(() -> blank.without(Why.UNKNOWN_CATEGORY));
    }

    private Outcome in(String category, BigDecimal points, Why why) {
        return new Outcome(
                blank.source(), blank.register(), blank.registration(), category, points, why, "", blank.rules());
    }

    private BigDecimal hours() {
        return BigDecimal.valueOf(fact.minutes()).divide(MINUTES, Outcome.SCALE, RoundingMode.DOWN);
    }
}
