package nl.leerkring.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.leerkring.register.RegisterRules;
import nl.leerkring.register.Registers;
import nl.leerkring.register.Rulebook;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;

/** Periods in registers that end, and after which no other one was added yet. */
@ApplicationScoped
class PeriodsExpiring implements Expiring {
    private static final String SELECT =
            "select r.id, r.member, r.register, r.begins_on, r.ends_on from ledger_registration r"
                    + " where r.ended_at is null and not exists (select 1 from ledger_registration n where n.member = r.member"
                    + " and n.register = r.register and n.ended_at is null and n.begins_on > r.ends_on) and r.ends_on ";

    @Inject
    Statements statements;

    @Inject
    Registers registers;

    @Inject
    Clock clock;

    @Override
    public List<Ending> of(MemberId member) {
        return endings(SELECT + "> ?1 and r.member = ?2", clock.today().minusYears(1), member.value());
    }

    /** The same of somebody whose registrations are known. */
    static List<Ending> of(MemberId member, List<Holding> all, Rulebook book) {
        return all.stream()
                .filter(one -> all.stream()
                        .noneMatch(other -> other.register().equals(one.register())
                                && other.from().isAfter(one.until())))
                .map(one -> ending(member, one, book))
                .toList();
    }

    @Override
    public List<Ending> between(LocalDate first, LocalDate last) {
        return endings(SELECT + "between ?1 and ?2", first, last);
    }

    private List<Ending> endings(String sql, Object... values) {
        return statements.rows(sql, values).stream()
                .map(row -> ending(
                        new MemberId(Statements.id(row[1])),
                        new Holding(
                                Statements.id(row[0]), (String) row[2], Statements.day(row[3]), Statements.day(row[4])),
                        registers.book()))
                .toList();
    }

    private static Ending ending(MemberId member, Holding holding, Rulebook book) {
        var rules = book.on(holding.register(), holding.until());
        return new Ending(
                member,
                Kind.PERIOD,
                "registration:" + holding.id(),
                rules.map(RegisterRules::name).orElse(holding.register()),
                holding.until(),
                "/accreditation/registration?after=" + holding.id(),
                rules.map(RegisterRules::renewal)
                        .map(renewal -> List.of(renewal.remind(), renewal.again()))
                        .orElse(USUAL));
    }
}
