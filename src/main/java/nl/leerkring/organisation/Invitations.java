package nl.leerkring.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leerkring.membership.Secret;
import nl.leerkring.shared.MemberId;

/** Who is asked to come in. */
@Dependent
class Invitations {
    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    /** The invitation of this secret, whatever became of it. */
    Optional<Invitation> withSecret(String secret) {
        return database.createQuery(
                        "select i from OrganisationInvitation i where i.secretHash = :hash", Invitation.class)
                .setParameter("hash", Secret.hash(secret == null ? "" : secret))
                .getResultStream()
                .findFirst();
    }

    Optional<Invitation> find(long id) {
        return Optional.ofNullable(database.find(Invitation.class, id));
    }

    /** As it is in the database now: read again after its organisation was locked. */
    Invitation fresh(Invitation invitation) {
        database.refresh(invitation);
        return invitation;
    }

    /** Those that can still be accepted, newest first. */
    List<Invitation> open(OrganisationId organisation, Instant now, int most) {
        return database.createQuery(
                        "select i from OrganisationInvitation i where i.organisationId = :organisation"
                                + " and i.endedAt is null and i.expiresAt > :now order by i.id desc",
                        Invitation.class)
                .setParameter("organisation", organisation.value())
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    Optional<Invitation> open(OrganisationId organisation, String email, Instant now) {
        return openFor(email, now).stream()
                .filter(invitation -> invitation.organisation().equals(organisation))
                .findFirst();
    }

    /** The same for an address, in all organisations. */
    List<Invitation> openFor(String email, Instant now) {
        return database.createQuery(
                        "select i from OrganisationInvitation i where i.email = :email and i.endedAt is null"
                                + " and i.expiresAt > :now order by i.id desc",
                        Invitation.class)
                .setParameter("email", email)
                .setParameter("now", now)
                .getResultList();
    }

    /** How many mails somebody caused one by one since then; lists are counted otherwise. */
    long invitedBy(MemberId member, Instant since) {
        return database.createQuery(
                        "select count(i) from OrganisationInvitation i where i.invitedBy = :member and i.invitedAt > :since"
                                + " and i.batchId is null",
                        Long.class)
                .setParameter("member", member)
                .setParameter("since", since)
                .getSingleResult();
    }

    void add(Invitation invitation) {
        database.persist(invitation);
        database.flush();
    }
}
