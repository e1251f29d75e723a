package nl.leerkring.door;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.arena.EditionId;
import nl.leerkring.shared.InstantConverter;

/** Doors of editions, who came in by them, and the guests. */
@Dependent
class Doors {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET = 32;

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    Optional<EditionDoor> find(EditionId edition) {
        return Optional.ofNullable(database.find(EditionDoor.class, edition.value()));
    }

    /** The door, made when it is not there: two who come first make one. */
    EditionDoor open(EditionFacts edition) {
        var door = find(edition.id()).orElseGet(() -> {
            make(edition);
            return find(edition.id()).orElseThrow();
        });
        door.hours(edition);
        return door;
    }

    private void make(EditionFacts edition) {
        var secret = new byte[SECRET];
        RANDOM.nextBytes(secret);
        var columns = new InstantConverter();
        database.createNativeQuery("insert into door_edition (edition_id, revision, secret, opens_at, ends_at,"
                        + " version) values (?1, 1, ?2, ?3, ?4, 0) on duplicate key update edition_id = edition_id")
                .setParameter(1, edition.id().value())
                .setParameter(2, secret)
                .setParameter(3, columns.convertToDatabaseColumn(DoorHours.opens(edition, 1)))
                .setParameter(
                        4, columns.convertToDatabaseColumn(edition.endsAt().plus(DoorHours.AFTER)))
                .executeUpdate();
    }

    /** The door, until the end of the transaction ours. */
    EditionDoor lock(EditionFacts edition) {
        open(edition);
        database.flush();
        var door = database.find(EditionDoor.class, edition.id().value(), LockModeType.PESSIMISTIC_WRITE);
        database.refresh(door);
        return door;
    }

    /** Doors by which people can come in now, or soon before or after. */
    List<EditionDoor> open(Instant now) {
        return database.createQuery(
                        "select d from EditionDoor d where d.opensAt <= :now and d.endsAt > :now", EditionDoor.class)
                .setParameter("now", now)
                .getResultList();
    }

    /** All that was said about the presence at an edition. */
    PresenceLedger ledger(EditionId edition) {
        return PresenceLedger.of(
                database.createQuery("select m from DoorMark m where m.editionId = :edition", DoorMark.class)
                        .setParameter("edition", edition.value())
                        .getResultStream()
                        .map(DoorMark::mark)
                        .toList());
    }

    /** Whether this was sent before. */
    boolean known(EditionId edition, String token) {
        return count("DoorMark", edition, token) > 0;
    }

    boolean knownGuest(EditionId edition, String token) {
        return count("Guest", edition, token) > 0;
    }

    private long count(String entity, EditionId edition, String token) {
        return database.createQuery(
                        "select count(x) from " + entity + " x where x.editionId = :edition and x.token = :token",
                        Long.class)
                .setParameter("edition", edition.value())
                .setParameter("token", token)
                .getSingleResult();
    }

    List<Guest> guests(EditionId edition) {
        return database.createQuery("select g from Guest g where g.editionId = :edition order by g.id", Guest.class)
                .setParameter("edition", edition.value())
                .getResultList();
    }

    /** Guests of all these editions; one query. */
    Map<Attendee, Visitor> guests(Collection<EditionId> editions) {
        return database.createQuery("select g from Guest g where g.editionId in :editions", Guest.class)
                .setParameter("editions", values(editions))
                .getResultStream()
                .map(Guest::visitor)
                .collect(Collectors.toMap(Visitor::who, Function.identity()));
    }

    /** All that was said about the presence at these editions; one query. */
    Map<EditionId, List<Mark>> marks(Collection<EditionId> editions) {
        return database.createQuery("select m from DoorMark m where m.editionId in :editions", DoorMark.class)
                .setParameter("editions", values(editions))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        DoorMark::edition, Collectors.mapping(DoorMark::mark, Collectors.toList())));
    }

    private static List<Long> values(Collection<EditionId> editions) {
        return editions.stream().map(EditionId::value).toList();
    }

    void add(Object entity) {
        database.persist(entity);
        database.flush();
    }
}
