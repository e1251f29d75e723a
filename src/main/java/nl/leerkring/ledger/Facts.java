package nl.leerkring.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import nl.leerkring.register.RegisterRules;
import nl.leerkring.shared.MemberId;

/** Everything that was told of what people did. */
@Dependent
class Facts {
    private static final String GAP = " ";

    @Inject
    Statements statements;

    /** A fact in the list of its person. @param link address within Leerkring, may be empty */
    record Told(Fact fact, String link) {}

    /** Keeps what is told. @return whether it is new; told twice is kept once */
    boolean add(MemberId member, Fact fact, String link, Instant now) {
        var setting = Optional.ofNullable(fact.setting());
        var own = Optional.ofNullable(fact.own());
        var added = statements.run(
                "insert ignore into ledger_fact (member, source, version, kind, title, link, subjects, happened_at, minutes,"
                        + " tested, people, online, live, agreement, own_type, review, told_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)",
                member.value(),
                fact.source(),
                fact.version(),
                fact.kind().name(),
                fact.title(),
                link,
                String.join(GAP, fact.subjects()),
                fact.at(),
                fact.minutes(),
                bit(fact.tested()),
                setting.map(Fact.Setting::people).orElse(null),
                setting.map(one -> bit(one.online())).orElse(null),
                setting.map(one -> bit(one.live())).orElse(null),
                setting.map(one -> bit(one.agreement())).orElse(null),
                own.map(one -> one.type().name()).orElse(null),
                own.map(one -> one.review().name()).orElse(null),
                now);
        noteSubjects(member, fact);
        return added > 0;
    }

    private void noteSubjects(MemberId member, Fact fact) {
        if (!fact.subjects().isEmpty()) {
            var places = new StringJoiner(", ");
            var values = new ArrayList<Object>();
            for (var subject : fact.subjects()) {
                places.add("(?" + (values.size() + 1) + ", ?" + (values.size() + 2) + ")");
                values.add(subject);
                values.add(member.value());
            }
            statements.run("insert ignore into ledger_subject (subject, member) values " + places, values.toArray());
        }
    }

    private static int bit(boolean yes) {
        return yes ? 1 : 0;
    }

    /** Of a member; of each source the newest version. */
    List<Told> of(MemberId member) {
        return statements
                .rows(
                        "select f.source, f.version, f.kind, f.title, f.subjects, f.happened_at, f.minutes, f.tested, f.people,"
                                + " f.online, f.live, f.agreement, f.own_type, f.review, f.link from ledger_fact f"
                                + " where f.member = ?1 and f.version = (select max(n.version) from ledger_fact n"
                                + " where n.member = f.member and n.source = f.source)",
                        member.value())
                .stream()
                .map(row -> new Told(fact(row), (String) row[14]))
                .toList();
    }

    private static Fact fact(Object[] row) {
        var subjects = (String) row[4];
        return new Fact(
                (String) row[0],
                Statements.number(row[1]),
                Fact.Kind.valueOf((String) row[2]),
                (String) row[3],
                subjects.isEmpty() ? List.of() : Arrays.asList(subjects.split(GAP)),
                Statements.instant(row[5]),
                Statements.number(row[6]),
                Statements.yes(row[7]),
                row[8] == null
                        ? null
                        : new Fact.Setting(
                                Statements.number(row[8]),
                                Statements.yes(row[9]),
                                Statements.yes(row[10]),
                                Statements.yes(row[11])),
                row[12] == null
                        ? null
                        : new Fact.Own(
                                RegisterRules.Own.valueOf((String) row[12]), Fact.Review.valueOf((String) row[13])));
    }
}
