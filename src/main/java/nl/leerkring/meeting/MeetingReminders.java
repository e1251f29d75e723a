package nl.leerkring.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.InstantConverter;

/**
 * The day before a meeting everybody who comes gets a mail. The meeting is locked and marked in the transaction that writes the mails, so each
 * is sent once, whatever the number of nodes.
 */
@ApplicationScoped
public class MeetingReminders {
    static final Duration BEFORE = Duration.ofDays(1);

    private static final int MOST = 20;

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    @Inject
    Clock clock;

    @Inject
    MeetingMails mails;

    /** Writes the mails that are due. @return how many meetings were handled; less than a round holds when all are done */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int round() {
        var due = due();
        due.forEach(meeting -> {
            meeting.reminded(clock.now());
            mails.remind(meeting);
        });
        return due.size();
    }

    @SuppressWarnings("unchecked")
    private List<IntervisionMeeting> due() {
        var columns = new InstantConverter();
        return database.createNativeQuery(
                        "select * from intervision_meeting where reminded_at is null and cancelled_at is null"
                                + " and held_at is null and starts_at > ?1 and starts_at <= ?2"
                                + " order by starts_at limit " + MOST + " for update skip locked",
                        IntervisionMeeting.class)
                .setParameter(1, columns.convertToDatabaseColumn(clock.now()))
                .setParameter(2, columns.convertToDatabaseColumn(clock.now().plus(BEFORE)))
                .getResultList();
    }
}
