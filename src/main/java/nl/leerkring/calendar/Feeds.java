package nl.leerkring.calendar;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import nl.leerkring.membership.Secret;
import nl.leerkring.shared.InstantConverter;
import nl.leerkring.shared.MemberId;

/** Secret addresses of calendars, and the hashes of those that stopped, which say nothing of whose they were. */
@Dependent
class Feeds {
    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    Optional<FeedAddress> of(MemberId member) {
        return of(member, LockModeType.NONE);
    }

    /** The address, until the end of the transaction ours: of two who renew at once one is told so. */
    Optional<FeedAddress> lock(MemberId member) {
        return of(member, LockModeType.PESSIMISTIC_WRITE);
    }

    private Optional<FeedAddress> of(MemberId member, LockModeType lock) {
        return database.createQuery("select f from FeedAddress f where f.member = :member", FeedAddress.class)
                .setParameter("member", member)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }

    Optional<FeedAddress> withSecret(String secret) {
        return database.createQuery("select f from FeedAddress f where f.secretHash = :hash", FeedAddress.class)
                .setParameter("hash", Secret.hash(secret))
                .getResultStream()
                .findFirst();
    }

    /** One each: of two who ask at once one makes it. @return whether it was made */
    boolean make(MemberId member, String secret, Instant now) {
        return database.createNativeQuery(
                                "insert ignore into calendar_feed (revision, member, secret_hash, made_at) values (1, ?1, ?2, ?3)")
                        .setParameter(1, member.value())
                        .setParameter(2, Secret.hash(secret))
                        .setParameter(3, new InstantConverter().convertToDatabaseColumn(now))
                        .executeUpdate()
                == 1;
    }

    /** Not by the entity: two calendars that read at once are no conflict. */
    void noteRead(FeedAddress address, Instant now) {
        database.createNativeQuery("update calendar_feed set read_at = ?1 where id = ?2")
                .setParameter(1, new InstantConverter().convertToDatabaseColumn(now))
                .setParameter(2, address.id())
                .executeUpdate();
    }

    /** Remembers that there was such an address: a calendar that still asks for it guesses nothing. */
    void ended(FeedAddress address, Instant now) {
        database.createNativeQuery("insert ignore into calendar_feed_ended (secret_hash, ended_at) values (?1, ?2)")
                .setParameter(1, address.secretHash())
                .setParameter(2, new InstantConverter().convertToDatabaseColumn(now))
                .executeUpdate();
    }

    boolean hasEnded(String secret) {
        return !database.createNativeQuery("select 1 from calendar_feed_ended where secret_hash = ?1")
                .setParameter(1, Secret.hash(secret))
                .getResultList()
                .isEmpty();
    }

    void remove(FeedAddress address) {
        database.remove(address);
    }
}
