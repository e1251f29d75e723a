package nl.leerkring.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import nl.leerkring.ledger.Expiring;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.InstantConverter;
import nl.leerkring.shared.MemberId;

/** Trainings that an organisation wants to see repeated: valid for so many months after they were completed the last time. */
@ApplicationScoped
class ValidityExpiring implements Expiring {
    private static final InstantConverter INSTANTS = new InstantConverter();
    private static final String SELECT =
            "select s.member, s.slug, min(s.completed_on + interval s.months month) as valid_until"
                    + " from organisation_standing s where s.months is not null and s.completed_on is not null"
                    + " and (s.ends_at is null or s.ends_at > ?1)";
    private static final String PER_MEMBER = " group by s.member, s.slug having valid_until between ?2 and ?3";

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    @Inject
    Clock clock;

    @Inject
    Titles titles;

    @Override
    public List<Ending> of(MemberId member) {
        var today = clock.today();
        return rows(SELECT + " and s.member = " + member.value() + PER_MEMBER, today.minusYears(1), today.plusYears(1));
    }

    @Override
    public List<Ending> between(LocalDate first, LocalDate last) {
        return rows(SELECT + PER_MEMBER, first, last);
    }

    @SuppressWarnings("unchecked")
    private List<Ending> rows(String sql, LocalDate first, LocalDate last) {
        List<Object[]> found = database.createNativeQuery(sql)
                .setParameter(1, INSTANTS.convertToDatabaseColumn(clock.now()))
                .setParameter(2, Date.valueOf(first))
                .setParameter(3, Date.valueOf(last))
                .getResultList();
        return found.stream().map(this::ending).toList();
    }

    private Ending ending(Object[] row) {
        var slug = (String) row[1];
        return new Ending(
                new MemberId(((Number) row[0]).longValue()),
                Kind.CERTIFICATE,
                "validity:" + slug,
                titles.of(slug),
                ((Date) row[2]).toLocalDate(),
                "/learning/start?training=" + slug + "&again=1",
                USUAL);
    }
}
