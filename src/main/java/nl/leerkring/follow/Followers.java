package nl.leerkring.follow;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.leerkring.arena.EditionPublished;
import nl.leerkring.arena.SeriesId;
import nl.leerkring.membership.Secret;
import nl.leerkring.shared.InstantConverter;

/** Who follows which series, and of which editions they have yet to hear. */
@Dependent
class Followers {
    private static final String CONFIRMED = " from Follower f where f.seriesId = :series and f.confirmedAt is not null";

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    /** The row of this address, new or known, locked; of two who ask at once the second finds what the first left. */
    Follower locked(SeriesId series, String email, Locale language) {
        database.createNativeQuery("insert into follow_follower (series_id, email, language, secret)"
                        + " values (?1, ?2, ?3, ?4) on duplicate key update email = email")
                .setParameter(1, series.value())
                .setParameter(2, email)
                .setParameter(3, language.getLanguage())
                .setParameter(4, Secret.create())
                .executeUpdate();
        return database.createQuery(
                        "select f from Follower f where f.seriesId = :series and f.email = :email", Follower.class)
                .setParameter("series", series.value())
                .setParameter("email", email)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
    }

    Optional<Follower> withSecret(String secret) {
        return secret == null || !secret.matches("[\\w-]{43}")
                ? Optional.empty()
                : database.createQuery("select f from Follower f where f.secret = :secret", Follower.class)
                        .setParameter("secret", secret)
                        .getResultStream()
                        .findFirst();
    }

    int count(SeriesId series) {
        return database.createQuery("select count(f)" + CONFIRMED, Long.class)
                .setParameter("series", series.value())
                .getSingleResult()
                .intValue();
    }

    /** The next who have to hear of it: they followed when it was published. */
    List<Follower> next(Announcement announcement, int most) {
        return database.createQuery(
                        "select f" + CONFIRMED + " and f.confirmedAt <= :published and f.id > :last order by f.id",
                        Follower.class)
                .setParameter("series", announcement.series().value())
                .setParameter("published", announcement.publishedAt())
                .setParameter("last", announcement.lastFollower())
                .setMaxResults(most)
                .getResultList();
    }

    /** Lets go of who did not confirm, asked before then. @return how many */
    int forgetUnconfirmed(Instant before) {
        return database.createQuery("delete from Follower f where f.confirmedAt is null and f.askedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    void forget(String email) {
        database.createQuery("delete from Follower f where f.email = :email")
                .setParameter("email", email)
                .executeUpdate();
    }

    void remove(Follower follower) {
        database.remove(follower);
    }

    /** Followers have to hear of it; an edition that stands there already is left as it is. */
    void announce(EditionPublished published) {
        database.createNativeQuery(
                        "insert into follow_announcement (edition_id, series_id, published_at, last_follower)"
                                + " values (?1, ?2, ?3, 0) on duplicate key update edition_id = edition_id")
                .setParameter(1, published.edition().value())
                .setParameter(2, published.series().value())
                .setParameter(3, new InstantConverter().convertToDatabaseColumn(published.at()))
                .executeUpdate();
    }

    /** An edition of which not everybody heard, locked; one that another node handles is left out. */
    @SuppressWarnings("unchecked")
    Optional<Announcement> due() {
        List<Announcement> found = database.createNativeQuery(
                        "select * from follow_announcement where done_at is null order by edition_id limit 1"
                                + " for update skip locked",
                        Announcement.class)
                .getResultList();
        return found.stream().findFirst();
    }
}
