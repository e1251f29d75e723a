package nl.leerkring.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All wishes for an account that wait for their address to be proven. */
@ApplicationScoped
class PendingSignUps {
    /** So many of one address are tried with a typed password, so that a flood of wishes costs no flood of hashes. */
    private static final int TRIED = 4;

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    /** Keeps a new wish, and forgets those that nobody came back to. */
    void add(PendingSignUp wish, Instant now) {
        database.createQuery("delete from PendingSignUp p where p.createdAt < :old")
                .setParameter("old", now.minus(PendingSignUp.KEPT))
                .executeUpdate();
        database.persist(wish);
    }

    /** The wish with this link, too old or not. */
    Optional<PendingSignUp> withLink(String secret) {
        return withLink(secret, LockModeType.NONE);
    }

    /** The same, until the end of the transaction for nobody else: of two clicks the second finds what the first left. */
    Optional<PendingSignUp> lockedWithLink(String secret) {
        return withLink(secret, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<PendingSignUp> withLink(String secret, LockModeType lock) {
        return database.createQuery("select p from PendingSignUp p where p.secretHash = :hash", PendingSignUp.class)
                .setParameter("hash", Secret.hash(secret == null ? "" : secret))
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    /** The newest other wishes for the same address. */
    List<PendingSignUp> beside(PendingSignUp wish) {
        return database.createQuery(
                        "select p from PendingSignUp p where p.email = :email and p.id <> :id order by p.id desc",
                        PendingSignUp.class)
                .setParameter("email", wish.email())
                .setParameter("id", wish.id())
                .setMaxResults(TRIED)
                .getResultList();
    }

    /** Removes all wishes for this address: it has an account. */
    void forget(String email) {
        database.createQuery("delete from PendingSignUp p where p.email = :email")
                .setParameter("email", email)
                .executeUpdate();
    }
}
