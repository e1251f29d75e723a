package nl.leerkring.intervision;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leerkring.membership.Secret;
import nl.leerkring.shared.MemberId;

/** The ways into a group: invitations and requests. */
@Dependent
class Doors {
    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    /** The invitation of this secret, whatever became of it. */
    Optional<GroupInvitation> withSecret(String secret) {
        return database.createQuery("select i from GroupInvitation i where i.secretHash = :hash", GroupInvitation.class)
                .setParameter("hash", Secret.hash(secret == null ? "" : secret))
                .getResultStream()
                .findFirst();
    }

    Optional<GroupInvitation> invitation(long id) {
        return Optional.ofNullable(database.find(GroupInvitation.class, id));
    }

    /** As it is in the database now: read again after its group was locked. */
    GroupInvitation fresh(GroupInvitation invitation) {
        database.refresh(invitation);
        return invitation;
    }

    /** Invitations that can still be accepted, newest first. */
    List<GroupInvitation> openIn(GroupId group, Instant now) {
        return database.createQuery(
                        "select i from GroupInvitation i where i.groupId = :group and i.endedAt is null"
                                + " and i.expiresAt > :now order by i.id desc",
                        GroupInvitation.class)
                .setParameter("group", group.value())
                .setParameter("now", now)
                .getResultList();
    }

    /** The same for an address. */
    List<GroupInvitation> openFor(String email, Instant now) {
        return database.createQuery(
                        "select i from GroupInvitation i where i.email = :email and i.endedAt is null"
                                + " and i.expiresAt > :now order by i.id desc",
                        GroupInvitation.class)
                .setParameter("email", email)
                .setParameter("now", now)
                .getResultList();
    }

    /** How many mails somebody caused since then. */
    long invitedBy(MemberId member, Instant since) {
        return database.createQuery(
                        "select count(i) from GroupInvitation i where i.invitedBy = :member and i.invitedAt > :since",
                        Long.class)
                .setParameter("member", member)
                .setParameter("since", since)
                .getSingleResult();
    }

    Optional<GroupRequest> request(long id) {
        return Optional.ofNullable(database.find(GroupRequest.class, id));
    }

    /** Requests that wait, oldest first. */
    List<GroupRequest> waitingIn(GroupId group) {
        return database.createQuery(
                        "select r from GroupRequest r where r.groupId = :group and r.waiting = true order by r.id",
                        GroupRequest.class)
                .setParameter("group", group.value())
                .getResultList();
    }

    List<GroupRequest> waitingOf(MemberId member) {
        return database.createQuery(
                        "select r from GroupRequest r where r.member = :member and r.waiting = true order by r.id",
                        GroupRequest.class)
                .setParameter("member", member)
                .getResultList();
    }

    Optional<GroupRequest> waiting(GroupId group, MemberId member) {
        return waitingOf(member).stream()
                .filter(request -> request.group().equals(group))
                .findFirst();
    }

    void add(Object entity) {
        database.persist(entity);
        database.flush();
    }
}
