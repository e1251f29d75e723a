package nl.leerkring.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import nl.leerkring.shared.MemberId;
import nl.leerkring.vault.VaultId;

/** The ledger: written here only, and only added to. What holds are the entries that counter nothing and are not countered. */
@Dependent
class LedgerBook {
    private static final String COLUMNS =
            "member, source, register, registration, category, points, why, course, rules_from, counters, posted_at";

    private static final int AT_ONCE = 50;

    @Inject
    Statements statements;

    /** What holds of a member. */
    List<Posting.Entry> holding(MemberId member) {
        return statements
                .rows(
                        "select e.id, e.source, e.register, e.registration, e.category, e.points, e.why, e.course, e.rules_from"
                                + " from ledger_entry e left join ledger_entry c on c.counters = e.id"
                                + " where e.member = ?1 and e.counters is null and c.id is null order by e.id",
                        member.value())
                .stream()
                .map(LedgerBook::entry)
                .toList();
    }

    /** What holds of a member, and the vault of their numbers. @param vault null when there is none */
    record Opened(List<Posting.Entry> entries, VaultId vault) {}

    /** The same as {@link #holding} with the vault, in one query. */
    Opened open(MemberId member) {
        var rows = statements.rows(
                "select e.id, e.source, e.register, e.registration, e.category, e.points, e.why, e.course, e.rules_from, m.vault"
                        + " from ledger_member m left join (ledger_entry e left join ledger_entry c on c.counters = e.id)"
                        + " on e.member = m.member and e.counters is null and c.id is null where m.member = ?1 order by e.id",
                member.value());
        return new Opened(
                rows.stream()
                        .filter(row -> row[0] != null)
                        .map(LedgerBook::entry)
                        .toList(),
                rows.isEmpty() ? null : new VaultId(Statements.id(rows.get(0)[9])));
    }

    /** Writes: first what counters, then what is new; many lines at once. */
    void write(MemberId member, Posting posting, Instant now) {
        var lines = new ArrayList<List<Object>>();
        posting.counter().forEach(entry -> lines.add(line(member, entry.outcome(), entry.id(), now)));
        posting.added().forEach(outcome -> lines.add(line(member, outcome, null, now)));
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            var some = lines.subList(from, Math.min(lines.size(), from + AT_ONCE));
            statements.run(
                    "insert into ledger_entry (" + COLUMNS + ") values " + places(some),
                    some.stream().flatMap(List::stream).toArray());
        }
    }

    /** "(?1, ?2), (?3, ?4)". */
    private static String places(List<List<Object>> lines) {
        var number = new AtomicInteger();
        return lines.stream()
                .map(line -> line.stream()
                        .map(value -> "?" + number.incrementAndGet())
                        .collect(Collectors.joining(", ", "(", ")")))
                .collect(Collectors.joining(", "));
    }

    private static List<Object> line(MemberId member, Outcome outcome, Long counters, Instant now) {
        return Arrays.asList(
                member.value(),
                outcome.source(),
                outcome.register(),
                outcome.registration(),
                outcome.category(),
                counters == null ? outcome.points() : outcome.points().negate(),
                outcome.why().name(),
                outcome.course(),
                outcome.rules(),
                counters,
                now);
    }

    private static Posting.Entry entry(Object[] row) {
        return new Posting.Entry(
                Statements.id(row[0]),
                new Outcome(
                        (String) row[1],
                        (String) row[2],
                        Statements.id(row[3]),
                        (String) row[4],
                        (BigDecimal) row[5],
                        Why.valueOf((String) row[6]),
                        (String) row[7],
                        Statements.day(row[8])));
    }
}
