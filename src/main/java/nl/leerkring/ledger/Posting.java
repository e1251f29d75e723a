package nl.leerkring.ledger;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What is written to bring the ledger from what it says to what is true: first the counter-entries of what holds no longer, then what is new. Of a
 * ledger that is true already nothing.
 *
 * @param counter entries that hold no longer
 * @param added what holds instead
 */
public record Posting(List<Entry> counter, List<Outcome> added) {
    /** An entry that holds: it was not countered. */
    public record Entry(long id, Outcome outcome) {}

    static Posting between(Collection<Entry> holding, Collection<Outcome> wanted) {
        var known = holding.stream()
                .collect(Collectors.toMap(
                        entry -> entry.outcome().place(), entry -> entry, (one, other) -> one, HashMap::new));
        var added = new ArrayList<Outcome>();
        for (var outcome : wanted) {
            var entry = known.get(outcome.place());
            if (entry != null && entry.outcome().equals(outcome)) {
                known.remove(outcome.place());
            } else {
                added.add(outcome);
            }
        }
        var stale = holding.stream().filter(known::containsValue).toList();
        return new Posting(stale, List.copyOf(added));
    }

    boolean none() {
        return counter.isEmpty() && added.isEmpty();
    }
}
