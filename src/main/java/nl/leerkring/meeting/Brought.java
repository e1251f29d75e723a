package nl.leerkring.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.shared.InstantConverter;
import nl.leerkring.shared.MemberId;

/** Cases and votes before a meeting, who cannot come and who said no to a role. */
@Dependent
class Brought {
    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    Optional<MeetingCase> find(long id) {
        return Optional.ofNullable(database.find(MeetingCase.class, id)).filter(MeetingCase::isThere);
    }

    /** The cases of a meeting that can be read, the first one first. */
    List<MeetingCase> cases(MeetingId meeting) {
        return database.createQuery(
                        "select c from MeetingCase c where c.meeting = :meeting order by c.id", MeetingCase.class)
                .setParameter("meeting", meeting.value())
                .getResultStream()
                .filter(MeetingCase::isThere)
                .toList();
    }

    /** Who votes for which case. */
    Map<MemberId, Long> votes(MeetingId meeting) {
        var all = new HashMap<MemberId, Long>();
        for (var row : database.createNativeQuery(
                        "select member, case_id from intervision_meeting_vote where meeting = ?1")
                .setParameter(1, meeting.value())
                .getResultList()) {
            var columns = (Object[]) row;
            all.put(new MemberId(((Number) columns[0]).longValue()), ((Number) columns[1]).longValue());
        }
        return all;
    }

    /** One vote each; another choice replaces it. */
    void vote(MeetingCase chosen, MemberId member, Instant now) {
        database.createNativeQuery("insert into intervision_meeting_vote (meeting, member, case_id, voted_at)"
                        + " values (?1, ?2, ?3, ?4) on duplicate key update case_id = ?3, voted_at = ?4")
                .setParameter(1, chosen.meeting().value())
                .setParameter(2, member.value())
                .setParameter(3, chosen.id())
                .setParameter(4, new InstantConverter().convertToDatabaseColumn(now))
                .executeUpdate();
    }

    void unvoteCase(long caseId) {
        database.createNativeQuery("delete from intervision_meeting_vote where case_id = ?1")
                .setParameter(1, caseId)
                .executeUpdate();
    }

    void unvote(MeetingId meeting, MemberId member) {
        database.createNativeQuery("delete from intervision_meeting_vote where meeting = ?1 and member = ?2")
                .setParameter(1, meeting.value())
                .setParameter(2, member.value())
                .executeUpdate();
    }

    List<Absence> absences(MeetingId meeting) {
        return database.createQuery("select a from Absence a where a.meeting = :meeting order by a.id", Absence.class)
                .setParameter("meeting", meeting.value())
                .getResultList();
    }

    /** Who cannot come. */
    Set<MemberId> away(MeetingId meeting) {
        return absences(meeting).stream().map(Absence::member).collect(Collectors.toSet());
    }

    /** Whoever could not come is expected again. @return who that was */
    Set<MemberId> lapse(MeetingId meeting) {
        var lapsed = absences(meeting);
        lapsed.forEach(this::remove);
        return lapsed.stream().map(Absence::member).collect(Collectors.toSet());
    }

    Optional<Absence> absence(MeetingId meeting, MemberId member) {
        return absences(meeting).stream()
                .filter(absence -> absence.member().equals(member))
                .findFirst();
    }

    /** Who said no to this role. */
    List<MemberId> refusals(MeetingId meeting, MeetingRole role) {
        return ((List<?>) database.createNativeQuery(
                                "select member from intervision_meeting_refusal where meeting = ?1 and role = ?2")
                        .setParameter(1, meeting.value())
                        .setParameter(2, role.name())
                        .getResultList())
                .stream()
                        .map(member -> new MemberId(((Number) member).longValue()))
                        .toList();
    }

    void refuse(MeetingId meeting, MeetingRole role, MemberId member) {
        database.createNativeQuery(
                        "insert ignore into intervision_meeting_refusal (meeting, role, member) values (?1, ?2, ?3)")
                .setParameter(1, meeting.value())
                .setParameter(2, role.name())
                .setParameter(3, member.value())
                .executeUpdate();
    }

    void forgetRefusal(MeetingId meeting, MeetingRole role, MemberId member) {
        database.createNativeQuery(
                        "delete from intervision_meeting_refusal where meeting = ?1 and role = ?2 and member = ?3")
                .setParameter(1, meeting.value())
                .setParameter(2, role.name())
                .setParameter(3, member.value())
                .executeUpdate();
    }

    void add(Object entity) {
        database.persist(entity);
        database.flush();
    }

    void remove(Object entity) {
        database.remove(entity);
        database.flush();
    }
}
