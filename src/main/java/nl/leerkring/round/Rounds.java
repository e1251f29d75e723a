package nl.leerkring.round;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.meeting.MeetingId;
import nl.leerkring.method.Methods;
import nl.leerkring.shared.InstantConverter;
import nl.leerkring.shared.MemberId;
import nl.leerkring.vault.VaultId;

/** Rounds with what happened in them and what was written. */
@Dependent
class Rounds {
    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    @Inject
    Methods methods;

    /** What a round begins with. @param meeting id of the meeting in which it is held, or null @param vault seals what is written in it @param terms null when all are there at once */
    record Opening(GroupId group, Long meeting, VaultId vault, String method, MemberId by, Instant at, Terms terms) {}

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
                        + " opened_at, running, meeting, in_terms) values (1, ?1, ?2, ?3, 0, ?4, ?5, 1, ?6, ?7)"
                        + " on duplicate key update changes = changes")
                .setParameter(1, opening.group().value())
                .setParameter(2, opening.vault().value())
                .setParameter(3, opening.method())
                .setParameter(4, opening.by().value())
                .setParameter(5, new InstantConverter().convertToDatabaseColumn(opening.at()))
                .setParameter(6, opening.meeting())
                .setParameter(7, opening.terms() != null)
                .executeUpdate();
        var opened = running(opening.group())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getSingleResult();
        if (opening.terms() != null
                && opened.isInTerms()
                && happenings(opened.id()).isEmpty()) {
            keep(opened.id(), opening.terms());
        }
        return opened;
    }

    /** The round of a group that is not over yet. */
    Optional<LiveRound> openIn(GroupId group) {
        return running(group).getResultStream().findFirst();
    }

    private void keep(long round, Terms terms) {
        for (int step = 0; step < terms.untils().size(); step++) {
            database.createNativeQuery("insert ignore into round_term (round_id, step, until_at) values (?1, ?2, ?3)")
                    .setParameter(1, round)
                    .setParameter(2, step)
                    .setParameter(3, new InstantConverter().convertToDatabaseColumn(terms.until(step)))
                    .executeUpdate();
        }
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

    /** Where it stands. */
    Round round(LiveRound live) {
        return round(live, happenings(live.id()));
    }

    /** Where it stands after these. */
    Round round(LiveRound live, List<KeptHappening> happenings) {
        return Round.of(
                methods.find(live.method()).orElseThrow(),
                live.isInTerms() ? terms(live.id()) : null,
                happenings.stream().map(KeptHappening::happening).toList());
    }

    @SuppressWarnings("unchecked")
    private Terms terms(long round) {
        List<Timestamp> untils = database.createNativeQuery(
                        "select until_at from round_term where round_id = ?1 order by step")
                .setParameter(1, round)
                .getResultList();
        return Terms.of(untils.stream().map(Rounds::moment).toList());
    }

    /** Rounds of which the term is over at this moment, ours until the end of the transaction. @param quiet only where nobody was reminded */
    @SuppressWarnings("unchecked")
    List<LiveRound> due(Instant at, boolean quiet) {
        return database.createNativeQuery(
                        "select * from round where due_at <= ?1" + (quiet ? " and reminded = false" : "")
                                + " order by due_at limit 20 for update skip locked",
                        LiveRound.class)
                .setParameter(1, new InstantConverter().convertToDatabaseColumn(at))
                .getResultList();
    }

    /** Who wrote a card in this step. */
    Set<MemberId> wrote(long round, String step) {
        return cards(round).stream()
                .filter(card -> card.step().equals(step) && !card.isOwn())
                .map(Card::author)
                .collect(Collectors.toSet());
    }

    static Instant moment(Timestamp found) {
        return new InstantConverter().convertToEntityAttribute(found.toLocalDateTime());
    }

    /** Number of the last change of each of these rounds. */
    List<Object[]> numbers(List<Long> rounds) {
        return database.createQuery("select r.id, r.changes from LiveRound r where r.id in :rounds", Object[].class)
                .setParameter("rounds", rounds)
                .getResultList();
    }
}
