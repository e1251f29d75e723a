package nl.leerkring.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import nl.leerkring.shared.InstantConverter;
import nl.leerkring.shared.MemberId;

/** Who has which version of an invitation. */
@Dependent
class Invited {
    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    /** Sequence of the newest invitation each one has. */
    Map<MemberId, Integer> of(MeetingId meeting) {
        var all = new HashMap<MemberId, Integer>();
        for (var row : database.createNativeQuery(
                        "select member, sequence from intervision_meeting_invited where meeting = ?1")
                .setParameter(1, meeting.value())
                .getResultList()) {
            var columns = (Object[]) row;
            all.put(new MemberId(((Number) columns[0]).longValue()), ((Number) columns[1]).intValue());
        }
        return all;
    }

    void note(MeetingId meeting, MemberId member, int sequence, Instant now) {
        database.createNativeQuery("insert into intervision_meeting_invited (meeting, member, sequence, sent_at)"
                        + " values (?1, ?2, ?3, ?4) on duplicate key update sequence = ?3, sent_at = ?4")
                .setParameter(1, meeting.value())
                .setParameter(2, member.value())
                .setParameter(3, sequence)
                .setParameter(4, new InstantConverter().convertToDatabaseColumn(now))
                .executeUpdate();
    }

    void forget(MeetingId meeting, MemberId member) {
        database.createNativeQuery("delete from intervision_meeting_invited where meeting = ?1 and member = ?2")
                .setParameter(1, meeting.value())
                .setParameter(2, member.value())
                .executeUpdate();
    }
}
