package nl.leerkring.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;

/** Polls of dates with their moments and answers. */
@Dependent
class Polls {
    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    Optional<DatePoll> find(PollId id) {
        return Optional.ofNullable(database.find(DatePoll.class, id.value()));
    }

    /** The poll, until the end of the transaction ours. */
    DatePoll lock(PollId id) {
        return Optional.ofNullable(database.find(DatePoll.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(DomainException::notFound);
    }

    /** Polls of a group that wait for answers, the newest first. */
    List<DatePoll> open(GroupId group) {
        return database.createQuery(
                        "select p from DatePoll p where p.groupId = :group and p.closedAt is null order by p.id desc",
                        DatePoll.class)
                .setParameter("group", group.value())
                .getResultList();
    }

    /** What a poll offers, in order of time. */
    List<PollMoment> moments(PollId poll) {
        return database.createQuery(
                        "select m from PollMoment m where m.poll = :poll order by m.startsAt, m.id", PollMoment.class)
                .setParameter("poll", poll.value())
                .getResultList();
    }

    /** What people answered, by moment. */
    Map<Long, Map<MemberId, PollChoice>> answers(PollId poll) {
        var all = new LinkedHashMap<Long, Map<MemberId, PollChoice>>();
        for (var row : database.createNativeQuery("select a.moment, a.member, a.answer from intervision_poll_answer a"
                        + " join intervision_poll_moment m on m.id = a.moment where m.poll = ?1")
                .setParameter(1, poll.value())
                .getResultList()) {
            var columns = (Object[]) row;
            all.computeIfAbsent(((Number) columns[0]).longValue(), moment -> new HashMap<>())
                    .put(new MemberId(((Number) columns[1]).longValue()), PollChoice.valueOf((String) columns[2]));
        }
        return all;
    }

    void answer(long moment, MemberId member, PollChoice choice) {
        database.createNativeQuery("insert into intervision_poll_answer (moment, member, answer) values (?1, ?2, ?3)"
                        + " on duplicate key update answer = ?3")
                .setParameter(1, moment)
                .setParameter(2, member.value())
                .setParameter(3, choice.name())
                .executeUpdate();
    }

    void add(Object entity) {
        database.persist(entity);
        database.flush();
    }
}
