package nl.leerkring.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.InstantConverter;
import nl.leerkring.vault.Vault;

/**
 * Destroys what was written for a meeting: the key of its vault, so that no copy anywhere can be read, and then the sealed texts too. Learning
 * points are of who wrote them and stay.
 */
@ApplicationScoped
public class Shredder {
    private static final int MOST = 20;

    private static final List<String> BLANK = List.of(
            "update intervision_meeting_case set title = null, story = null, question = null where meeting = ?1",
            "update intervision_meeting_absence set reason = null where meeting = ?1",
            "update intervision_evaluation set words = null where meeting = ?1");

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    @Inject
    Clock clock;

    @Inject
    Vault vault;

    @Inject
    Event<Object> events;

    /** Destroys what is due: as many months after a meeting as its group decided. @return how many; less than a round holds when all is done */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int round() {
        var due = due();
        due.forEach(this::shred);
        return due.size();
    }

    @SuppressWarnings("unchecked")
    private List<IntervisionMeeting> due() {
        return database.createNativeQuery(
                        "select m.* from intervision_meeting m where m.destroyed_at is null and date_add(m.ends_at, interval"
                                + " coalesce((select r.keep_months from intervision_meeting_rules r where r.group_id = m.group_id), ?1)"
                                + " month) <= ?2 order by m.ends_at limit " + MOST + " for update skip locked",
                        IntervisionMeeting.class)
                .setParameter(1, MeetingRules.USUAL_MONTHS)
                .setParameter(2, new InstantConverter().convertToDatabaseColumn(clock.now()))
                .getResultList();
    }

    /** Destroys what was written for one; again is no change. There must be a transaction. */
    void shred(IntervisionMeeting meeting) {
        if (meeting.facts().destroyed()) {
            return;
        }
        vault.destroy(meeting.vault());
        database.flush();
        BLANK.forEach(statement -> database.createNativeQuery(statement)
                .setParameter(1, meeting.id().value())
                .executeUpdate());
        meeting.destroyed(clock.now());
        events.fire(new MeetingDestroyed(meeting.id(), meeting.group(), clock.now()));
    }
}
