package nl.leerkring.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.vault.Vault;

/** What people write after a meeting, and the vault of each who does. */
@Dependent
class Afterwards {
    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    @Inject
    Vault vault;

    @Inject
    OwnVaults ownVaults;

    List<Evaluation> evaluations(MeetingId meeting) {
        return database.createQuery(
                        "select e from Evaluation e where e.meeting = :meeting order by e.id", Evaluation.class)
                .setParameter("meeting", meeting.value())
                .getResultList();
    }

    Optional<Evaluation> evaluation(MeetingId meeting, MemberId member) {
        return evaluations(meeting).stream()
                .filter(one -> one.member().equals(member))
                .findFirst();
    }

    List<LearningPoint> points(MeetingId meeting) {
        return database.createQuery(
                        "select p from LearningPoint p where p.meeting = :meeting order by p.id", LearningPoint.class)
                .setParameter("meeting", meeting.value())
                .getResultList();
    }

    Optional<LearningPoint> point(MeetingId meeting, MemberId member) {
        return points(meeting).stream()
                .filter(one -> one.member().equals(member))
                .findFirst();
    }

    /** What somebody learned in all groups ever, the newest first. */
    List<LearningPoint> pointsOf(MemberId member) {
        return database.createQuery(
                        "select p from LearningPoint p where p.member = :member order by p.writtenAt desc, p.id desc",
                        LearningPoint.class)
                .setParameter("member", member)
                .getResultList();
    }

    /** What stands in it. */
    AfterDesk.Note note(LearningPoint point) {
        var own = ownVaults.find(point.member()).orElseThrow(DomainException::notFound);
        return new AfterDesk.Note(
                point.learned() == null ? null : vault.open(own, point.place("text"), point.learned()),
                point.nextAction() == null ? null : vault.open(own, point.place("action"), point.nextAction()),
                point.isShared());
    }

    /** Says this from now on. */
    void seal(LearningPoint point, String learned, String next) {
        var own = ownVaults.require(point.member());
        point.say(
                learned == null ? null : vault.seal(own, point.place("text"), learned),
                next == null ? null : vault.seal(own, point.place("action"), next));
    }

    /** Everything of somebody whose account is gone, with the key to it. */
    void forget(MemberId member) {
        database.createQuery("delete from LearningPoint p where p.member = :member")
                .setParameter("member", member)
                .executeUpdate();
        ownVaults.destroy(member);
    }

    void add(Object entity) {
        database.persist(entity);
        database.flush();
    }

    void remove(Object entity) {
        database.remove(entity);
    }
}
