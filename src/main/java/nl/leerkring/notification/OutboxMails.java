package nl.leerkring.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.shared.InstantConverter;

/** The mails in the database. */
@ApplicationScoped
class OutboxMails {
    private static final String ROW = "select new nl.leerkring.notification.MailRow(m.id, m.createdAt, m.address, "
            + "m.subject, m.state, m.attempts, m.nextAttemptAt, m.sentAt)";

    @PersistenceContext(unitName = "leerkring")
    EntityManager em;

    void add(OutboxMail mail) {
        em.persist(mail);
    }

    Optional<OutboxMail> find(long id) {
        return Optional.ofNullable(em.find(OutboxMail.class, id));
    }

    /**
     * The mail that is due longest and that no other transaction is looking at; its row stays locked until commit. One with a secret goes
     * first: somebody sits waiting for it, and a mailing to hundreds must not be before them.
     */
    Optional<OutboxMail> lockNextDue(Instant now) {
        return lockNextDue(now, true).or(() -> lockNextDue(now, false));
    }

    private Optional<OutboxMail> lockNextDue(Instant now, boolean secret) {
        var moment = new InstantConverter().convertToDatabaseColumn(now);
        List<?> ids = em.createNativeQuery("select id from notification_mail where state = 'WAITING' and secret = ?2 "
                        + "and next_attempt_at <= ?1 and (claimed_until is null or claimed_until < ?1) "
                        + "order by next_attempt_at, id limit 1 for update skip locked")
                .setParameter(1, moment)
                .setParameter(2, secret)
                .getResultList();
        return ids.stream().findFirst().flatMap(id -> find(((Number) id).longValue()));
    }

    MailPage page(MailQuery query) {
        var where = where(query);
        var order = " order by " + query.sort().path() + (query.ascending() ? " asc" : " desc") + ", m.id desc";
        var rows = filled(em.createQuery(ROW + where + order, MailRow.class), query)
                .setFirstResult((query.page() - 1) * MailQuery.PAGE_SIZE)
                .setMaxResults(MailQuery.PAGE_SIZE)
                .getResultList();
        var total = filled(em.createQuery("select count(m)" + where, Long.class), query)
                .getSingleResult();
        return new MailPage(rows, total);
    }

    Map<MailState, Long> countByState() {
        var counts = new EnumMap<MailState, Long>(MailState.class);
        em.createQuery("select m.state, count(m) from OutboxMail m group by m.state", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((MailState) row[0], (Long) row[1]));
        return counts;
    }

    private static String where(MailQuery query) {
        return " from OutboxMail m where 1 = 1"
                + (query.state() == null ? "" : " and m.state = :state")
                + (query.address() == null ? "" : " and m.address like :address escape '!'");
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> typed, MailQuery query) {
        if (query.state() != null) {
            typed.setParameter("state", query.state());
        }
        if (query.address() != null) {
            typed.setParameter("address", query.address().replaceAll("([!%_])", "!$1") + "%");
        }
        return typed;
    }
}
