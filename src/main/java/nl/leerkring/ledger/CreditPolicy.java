package nl.leerkring.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerkring.register.Rulebook;

/**
 * Says of everything that somebody did what it counts for, and why: from facts and the rules that held on their days to the content of the ledger.
 * Facts are taken in the order in which they happened, whenever they were told; so the same facts always give the same ledger. What counts first fills
 * the maximum of a kind first.
 */
public final class CreditPolicy {
    private static final Comparator<Fact> AS_IT_HAPPENED =
            Comparator.comparing(Fact::at).thenComparing(Fact::source);

    private final Collection<Holding> holdings;
    private final Collection<Offer> offers;
    private final Rulebook book;

    private record Room(long registration, String category) {}

    private record Done(long registration, String subject) {}

    /** @param offers of everything in the facts, whenever they hold */
    public CreditPolicy(Collection<Holding> holdings, Collection<Offer> offers, Rulebook book) {
        this.holdings = List.copyOf(holdings);
        this.offers = List.copyOf(offers);
        this.book = book;
    }

    /** What all facts bring; of a source the newest version. */
    public List<Outcome> outcomes(Collection<Fact> facts) {
        var newest = new HashMap<String, Fact>();
        facts.forEach(fact ->
                newest.merge(fact.source(), fact, (one, other) -> one.version() >= other.version() ? one : other));
        var inOrder = newest.values().stream().sorted(AS_IT_HAPPENED).toList();
        var sessions = new Sessions(inOrder);
        var granted = new HashMap<Room, BigDecimal>();
        var done = new HashSet<Done>();
        var outcomes = new ArrayList<Outcome>();
        for (var fact : inOrder) {
            for (var register : registers(fact)) {
                var judged = judged(fact, register, sessions);
                outcomes.add(fitted(once(judged, fact, done), fact, granted));
            }
        }
        return outcomes;
    }

    /** In which registers it says something: those of the person on that day, and those for which it is accredited. */
    private List<String> registers(Fact fact) {
        var own = holdings.stream().filter(one -> one.holds(fact.day())).map(Holding::register);
        var accredited = offers.stream()
                .filter(offer -> fact.subjects().contains(offer.subject()))
                .map(Offer::register);
        return Stream.concat(own, accredited).distinct().sorted().toList();
    }

    private Outcome judged(Fact fact, String register, Sessions sessions) {
        var rules = book.on(register, fact.day());
        var holding = holdings.stream()
                .filter(one -> one.register().equals(register) && one.holds(fact.day()))
                .min(Comparator.comparingLong(Holding::id));
        var blank = new Outcome(
                fact.source(),
                register,
                holding.map(Holding::id).orElse(null),
                "",
                BigDecimal.ZERO,
                Why.NO_REGISTRATION,
                "",
                rules.map(one -> one.from()).orElse(null));
        if (fact.minutes() <= 0) {
            return blank.without(Why.WITHDRAWN);
        }
        if (holding.isEmpty() || rules.isEmpty()) {
            return blank;
        }
        return new Judgement(fact, rules.get(), offers, blank).outcome(sessions);
    }

    /** The same training again in the same period brings nothing more; a meeting is another one every time. */
    private static Outcome once(Outcome judged, Fact fact, Set<Done> done) {
        if (fact.kind() != Fact.Kind.TRAINING || !judged.why().right()) {
            return judged;
        }
        var first = done.add(new Done(judged.registration(), fact.whole()));
        return first ? judged : judged.without(Why.COUNTED_BEFORE);
    }

    private Outcome fitted(Outcome judged, Fact fact, Map<Room, BigDecimal> granted) {
        if (!judged.why().counts()) {
            return judged;
        }
        var room = new Room(judged.registration(), judged.category());
        var before = granted.getOrDefault(room, BigDecimal.ZERO);
        var left = most(judged, fact).map(most -> most.subtract(before).max(BigDecimal.ZERO));
        var fitted = left.filter(most -> most.compareTo(judged.points()) < 0)
                .map(most -> most.signum() == 0 ? judged.without(Why.MAXIMUM) : judged.only(most))
                .orElse(judged);
        granted.put(room, before.add(fitted.points()));
        return fitted;
    }

    private Optional<BigDecimal> most(Outcome judged, Fact fact) {
        return book.on(judged.register(), fact.day())
                .flatMap(rules -> rules.category(judged.category()))
                .flatMap(category -> Optional.ofNullable(category.most()));
    }
}
