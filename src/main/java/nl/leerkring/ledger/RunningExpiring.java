package nl.leerkring.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.learning.Followers;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;

/** Accreditations that end, of trainings that people with a registration follow now: completed later they bring nothing. */
@ApplicationScoped
class RunningExpiring implements Expiring {
    private static final int MONTHS = 6;
    private static final String SELECT = "select distinct r.member, o.subject, o.title, o.valid_until, o.register"
            + " from ledger_offer o join ledger_registration r on r.register = o.register and r.ended_at is null"
            + " and o.valid_until between r.begins_on and r.ends_on"
            + " where o.withdrawn_at is null and o.subject like 'training:%' and o.valid_until between ?1 and ?2"
            + " and not exists (select 1 from ledger_offer n where n.withdrawn_at is null and n.subject = o.subject"
            + " and n.register = o.register and (n.valid_until is null or n.valid_until > o.valid_until))";

    @Inject
    Statements statements;

    @Inject
    Followers followers;

    @Inject
    Clock clock;

    @Override
    public List<Ending> of(MemberId member) {
        var today = clock.today();
        var rows = statements.rows(SELECT + " and r.member = ?3", today, today.plusMonths(MONTHS), member.value());
        var busy = rows.isEmpty() ? Set.<String>of() : followers.busy(member);
        return rows.stream()
                .filter(row -> busy.contains(slug(row)))
                .map(RunningExpiring::ending)
                .toList();
    }

    @Override
    public List<Ending> between(LocalDate first, LocalDate last) {
        var rows = statements.rows(SELECT, first, last);
        var busy = rows.stream()
                .map(RunningExpiring::slug)
                .distinct()
                .collect(Collectors.toMap(slug -> slug, followers::busy));
        return rows.stream()
                .map(RunningExpiring::ending)
                .filter(one -> busy.get(one.link().replace("/learning/", "")).contains(one.member()))
                .toList();
    }

    private static String slug(Object[] row) {
        return ((String) row[1]).split(":")[1];
    }

    private static Ending ending(Object[] row) {
        return new Ending(
                new MemberId(Statements.id(row[0])),
                Kind.ACCREDITATION,
                row[4] + ":" + row[1],
                (String) row[2],
                Statements.day(row[3]),
                "/learning/" + slug(row),
                USUAL);
    }
}
