package nl.leerkring.round;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.meeting.MeetingId;
import nl.leerkring.method.Method;
import nl.leerkring.method.Methods;
import nl.leerkring.shared.InstantConverter;
import nl.leerkring.shared.MemberId;
import nl.leerkring.vault.VaultId;

/** Rounds with what happened in them and what was written. */
@Dependent
class Rounds {
    private static final Duration MOMENT = Duration.ofSeconds(10);

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    @Inject
    Methods methods;

    /** What a round begins with. @param meeting id of the meeting in which it is held, or null @param vault seals what is written in it */
    record Opening(GroupId group, Long meeting, VaultId vault, String method, MemberId by, Instant at) {}

    Optional<LiveRound> find(long id) {
        return Optional.ofNullable(database.find(LiveRound.class, id));
    }

    /** The round, and nobody else acts in it until the transaction is over. */
    Optional<LiveRound> take(long id) {
        return Optional.ofNullable(database.find(LiveRound.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * Opens a round, or gives the one that the group has: of two who open at once, the second waits and comes into the round of the first.
     */
    LiveRound open(Opening opening) {
        database.createNativeQuery("insert into round (revision, group_id, vault_id, method, changes, opened_by,"
                        + " opened_at, running, meeting) values (1, ?1, ?2, ?3, 0, ?4, ?5, 1, ?6)"
                        + " on duplicate key update changes = changes")
                .setParameter(1, opening.group().value())
                .setParameter(2, opening.vault().value())
                .setParameter(3, opening.method())
                .setParameter(4, opening.by().value())
                .setParameter(5, new InstantConverter().convertToDatabaseColumn(opening.at()))
                .setParameter(6, opening.meeting())
                .executeUpdate();
        return running(opening.group())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow();
    }

    /** The round of a group that is not over yet. */
    Optional<LiveRound> openIn(GroupId group) {
        return running(group).getResultStream().findFirst();
    }

    /** The rounds that were held in a meeting. */
    List<LiveRound> in(MeetingId meeting) {
        return database.createQuery("select r from LiveRound r where r.meeting = :meeting", LiveRound.class)
                .setParameter("meeting", meeting.value())
                .getResultList();
    }

    /** Lets go of every word of a round: of its cards and of its notes. */
    void blank(LiveRound round) {
        database.flush();
        for (var words : List.of(
                "update round_card set words = null where round_id = ?1",
                "update round_happening set note = null where round_id = ?1")) {
            database.createNativeQuery(words).setParameter(1, round.id()).executeUpdate();
        }
    }

    private TypedQuery<LiveRound> running(GroupId group) {
        return database.createQuery(
                        "select r from LiveRound r where r.groupId = :group and r.running = true", LiveRound.class)
                .setParameter("group", group.value());
    }

    /** The method by which it goes. */
    Method method(LiveRound round) {
        return methods.find(round.method()).orElseThrow();
    }

    List<KeptHappening> happenings(long round) {
        return database.createQuery(
                        "select h from KeptHappening h where h.roundId = :round order by h.number", KeptHappening.class)
                .setParameter("round", round)
                .getResultList();
    }

    List<Card> cards(long round) {
        return database.createQuery("select c from Card c where c.roundId = :round order by c.id", Card.class)
                .setParameter("round", round)
                .getResultList();
    }

    Optional<Card> card(long id) {
        return Optional.ofNullable(database.find(Card.class, id));
    }

    void add(Object thing) {
        database.persist(thing);
        database.flush();
    }

    void remove(Card card) {
        database.remove(card);
    }

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
                .map(found -> new InstantConverter().convertToEntityAttribute(found.toLocalDateTime()));
    }

    /** Where it stands. */
    Round round(LiveRound live) {
        return RoundTable.RoundBook.of(method(live), happenings(live.id())).round();
    }

    /** Number of the last change of each of these rounds. */
    List<Object[]> numbers(List<Long> rounds) {
        return database.createQuery("select r.id, r.changes from LiveRound r where r.id in :rounds", Object[].class)
                .setParameter("rounds", rounds)
                .getResultList();
    }
}
