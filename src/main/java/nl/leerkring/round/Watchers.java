package nl.leerkring.round;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.leerkring.method.RoundRole;
import nl.leerkring.shared.InstantConverter;
import nl.leerkring.shared.MemberId;

/** Who may watch a round, and when each was seen last. */
@Dependent
class Watchers {
    /** A chair who was not seen for so long is away: two signs of life were missed. */
    static final Duration AWAY = Duration.ofSeconds(45);

    /** The same in a round in which nobody has to be there every day. */
    static final Duration AWAY_IN_TERMS = Duration.ofDays(3);

    private static final Duration MOMENT = Duration.ofSeconds(10);

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    /** From now on the member may watch it. */
    void watch(long round, MemberId member, Instant now) {
        database.createNativeQuery("insert into round_watcher (round_id, member, seen_at) values (?1, ?2, ?3) "
                        + "on duplicate key update seen_at = values(seen_at)")
                .setParameter(1, round)
                .setParameter(2, member.value())
                .setParameter(3, new InstantConverter().convertToDatabaseColumn(now))
                .executeUpdate();
    }

    void unwatch(long round, MemberId member) {
        database.createNativeQuery("delete from round_watcher where round_id = ?1 and member = ?2")
                .setParameter(1, round)
                .setParameter(2, member.value())
                .executeUpdate();
    }

    /** @return whether the member may watch it */
    boolean seen(long round, MemberId member, Instant now) {
        return database.createNativeQuery("update round_watcher set seen_at = ?3 where round_id = ?1 and member = ?2")
                        .setParameter(1, round)
                        .setParameter(2, member.value())
                        .setParameter(3, new InstantConverter().convertToDatabaseColumn(now))
                        .executeUpdate()
                == 1;
    }

    /** Whether the member was seen since then. */
    boolean wasSeenSince(long round, MemberId member, Instant since) {
        return !database.createNativeQuery(
                        "select 1 from round_watcher where round_id = ?1 and member = ?2 and seen_at >= ?3")
                .setParameter(1, round)
                .setParameter(2, member.value())
                .setParameter(3, new InstantConverter().convertToDatabaseColumn(since))
                .getResultList()
                .isEmpty();
    }

    /** Whether who leads left, or was not seen for a while. */
    boolean isChairAway(LiveRound live, Round round, Instant now) {
        var since = now.minus(live.isInTerms() ? AWAY_IN_TERMS : AWAY);
        return !round.isPresent(RoundRole.CHAIR)
                || !wasSeenSince(live.id(), round.holder(RoundRole.CHAIR).orElseThrow(), since);
    }

    /** Notes that the member is there, when that was not noted a moment ago. */
    void glimpsed(long round, MemberId member, Instant now) {
        database.createNativeQuery(
                        "update round_watcher set seen_at = ?3 where round_id = ?1 and member = ?2 and seen_at < ?4")
                .setParameter(1, round)
                .setParameter(2, member.value())
                .setParameter(3, new InstantConverter().convertToDatabaseColumn(now))
                .setParameter(4, new InstantConverter().convertToDatabaseColumn(now.minus(MOMENT)))
                .executeUpdate();
    }

    /** When anybody was seen last. */
    Optional<Instant> lastSeen(long round) {
        return Optional.ofNullable((Timestamp)
                        database.createNativeQuery("select max(seen_at) from round_watcher where round_id = ?1")
                                .setParameter(1, round)
                                .getSingleResult())
                .map(Rounds::moment);
    }
}
