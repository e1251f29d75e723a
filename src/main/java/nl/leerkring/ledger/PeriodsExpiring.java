package nl.leerkring.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import nl.leerkring.register.RegisterRules;
import nl.leerkring.register.Registers;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;

/** Periods in registers that end, and after which no other one was added yet. */
@ApplicationScoped
class PeriodsExpiring implements Expiring {
    private static final String SELECT = "select r.id, r.member, r.register, r.ends_on from ledger_registration r"
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
        return statements.rows(SELECT + "> ?1 and r.member = ?2", clock.today().minusYears(1), member.value()).stream()
                .map(this::ending)
                .toList();
    }

    @Override
    public List<Ending> between(LocalDate first, LocalDate last) {
        return statements.rows(SELECT + "between ?1 and ?2", first, last).stream()
                .map(this::ending)
                .toList();
    }

    private Ending ending(Object[] row) {
        var register = (String) row[2];
        var day = Statements.day(row[3]);
        var rules = registers.book().on(register, clock.today());
        return new Ending(
                new MemberId(Statements.id(row[1])),
                Kind.PERIOD,
                "registration:" + row[0],
                rules.map(RegisterRules::name).orElse(register),
                day,
                "/accreditation/registration?after=" + row[0],
                rules.map(RegisterRules::renewal)
                        .map(renewal -> List.of(renewal.remind(), renewal.again()))
                        .orElse(USUAL));
    }
}
