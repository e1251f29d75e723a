package nl.leerkring.arena;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerkring.shared.InstantConverter;
import nl.leerkring.shared.MemberId;

/** Who registered for editions. */
@Dependent
class Registrations {
    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    Optional<Registration> find(RegistrationId id) {
        return Optional.ofNullable(database.find(Registration.class, id.value()));
    }

    Optional<Registration> withSecret(String hash) {
        return database.createQuery("select r from Registration r where r.secretHash = :hash", Registration.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** What counts now for this address. */
    Optional<Registration> present(EditionId edition, String email) {
        return database.createQuery(
                        "select r from Registration r where r.editionId = :edition and r.email = :email"
                                + " and r.present = true",
                        Registration.class)
                .setParameter("edition", edition.value())
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    /** What counts now for this address at other editions that are the same choice. */
    boolean choseOther(EditionId edition, SeriesId series, String choice, String email) {
        return database.createQuery(
                                "select count(r) from Registration r, Edition e where r.editionId = e.id and e.id <> :edition"
                                        + " and e.seriesId = :series and e.room.choice = :choice and r.email = :email"
                                        + " and r.present = true and e.cancelledAt is null",
                                Long.class)
                        .setParameter("edition", edition.value())
                        .setParameter("series", series.value())
                        .setParameter("choice", choice)
                        .setParameter("email", email)
                        .getSingleResult()
                > 0;
    }

    Optional<Registration> of(EditionId edition, MemberId member) {
        return database.createQuery(
                        "select r from Registration r where r.editionId = :edition and r.member = :member"
                                + " and r.present = true",
                        Registration.class)
                .setParameter("edition", edition.value())
                .setParameter("member", member)
                .getResultStream()
                .findFirst();
    }

    /** All that count now of this member. */
    List<Registration> of(MemberId member) {
        return database.createQuery(
                        "select r from Registration r where r.member = :member and r.present = true order by r.id",
                        Registration.class)
                .setParameter("member", member)
                .getResultList();
    }

    /** Everything of this member, also what was taken back. */
    List<Registration> everOf(MemberId member) {
        return database.createQuery("select r from Registration r where r.member = :member", Registration.class)
                .setParameter("member", member)
                .getResultList();
    }

    /** In one of these states, in the order of the list. */
    List<Registration> in(EditionId edition, Collection<RegistrationState> states) {
        return database.createQuery(
                        "select r from Registration r where r.editionId = :edition and r.state in :states"
                                + " order by r.turn, r.id",
                        Registration.class)
                .setParameter("edition", edition.value())
                .setParameter("states", states)
                .getResultList();
    }

    /** What the policy of places has to know of those in one of these states, in the order of the list. */
    List<PlacePolicy.Claim> claims(EditionId edition, Collection<RegistrationState> states) {
        return database.createQuery(
                        "select r.id, r.perspective, r.organisationKey, r.online from Registration r"
                                + " where r.editionId = :edition and r.state in :states order by r.turn, r.id",
                        Object[].class)
                .setParameter("edition", edition.value())
                .setParameter("states", states)
                .getResultStream()
                .map(row -> new PlacePolicy.Claim((Long) row[0], (String) row[1], (String) row[2], (Boolean) row[3]))
                .toList();
    }

    /** How many in each state. */
    Map<RegistrationState, Integer> counts(EditionId edition) {
        return counts(List.of(edition)).getOrDefault(edition, Map.of());
    }

    /** How many in each state, for each of these editions; one query. */
    Map<EditionId, Map<RegistrationState, Integer>> counts(Collection<EditionId> editions) {
        return editions.isEmpty()
                ? Map.of()
                : database.createQuery(
                                "select r.editionId, r.state, count(r) from Registration r where r.editionId in :editions"
                                        + " group by r.editionId, r.state",
                                Object[].class)
                        .setParameter(
                                "editions",
                                editions.stream().map(EditionId::value).toList())
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                row -> new EditionId((Long) row[0]),
                                Collectors.toMap(
                                        row -> (RegistrationState) row[1],
                                        row -> ((Long) row[2]).intValue(),
                                        (one, other) -> one,
                                        () -> new EnumMap<>(RegistrationState.class))));
    }

    /** How many wait before this one. */
    int before(Registration registration) {
        return database.createQuery(
                        "select count(r) from Registration r where r.editionId = :edition and r.state = :waiting"
                                + " and r.turn < :turn",
                        Long.class)
                .setParameter("edition", registration.edition().value())
                .setParameter("waiting", RegistrationState.WAITING)
                .setParameter("turn", registration.turn())
                .getSingleResult()
                .intValue();
    }

    long nextTurn(EditionId edition) {
        var last = database.createQuery(
                        "select max(r.turn) from Registration r where r.editionId = :edition", Long.class)
                .setParameter("edition", edition.value())
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    /** Editions in which an offer has ended. */
    List<EditionId> withEndedOffers(Instant now, int most) {
        return database.createQuery(
                        "select distinct r.editionId from Registration r where r.state = :offered"
                                + " and r.offeredUntil <= :now",
                        Long.class)
                .setParameter("offered", RegistrationState.OFFERED)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultStream()
                .map(EditionId::new)
                .toList();
    }

    /** Editions that begin soon and of which nobody was reminded, locked; who is handled by another node is left out. */
    @SuppressWarnings("unchecked")
    List<Edition> toRemind(Instant from, Instant until, int most) {
        var columns = new InstantConverter();
        return database.createNativeQuery(
                        "select * from arena_edition where reminded_at is null and cancelled_at is null"
                                + " and published_at is not null and starts_at > ?1 and starts_at <= ?2"
                                + " order by starts_at limit " + most + " for update skip locked",
                        Edition.class)
                .setParameter(1, columns.convertToDatabaseColumn(from))
                .setParameter(2, columns.convertToDatabaseColumn(until))
                .getResultList();
    }

    void add(Registration registration) {
        database.persist(registration);
        database.flush();
    }

    void flush() {
        database.flush();
    }
}
