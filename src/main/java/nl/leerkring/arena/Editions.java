package nl.leerkring.arena;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;

/** Series, their editions and coordinators. */
@Dependent
class Editions {
    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    Optional<ArenaSeries> series(String slug) {
        return database.createQuery("select s from ArenaSeries s where s.slug = :slug", ArenaSeries.class)
                .setHint("eclipselink.left-join-fetch", "s.angles")
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    Optional<ArenaSeries> series(SeriesId id) {
        return Optional.ofNullable(database.find(ArenaSeries.class, id.value()));
    }

    List<ArenaSeries> all() {
        return database.createQuery("select s from ArenaSeries s order by s.title, s.id", ArenaSeries.class)
                .setHint("eclipselink.batch", "s.angles")
                .setHint("eclipselink.batch.type", "IN")
                .getResultList();
    }

    List<ArenaSeries> coordinatedBy(MemberId member) {
        return database.createQuery(
                        "select s from ArenaSeries s where s.id in"
                                + " (select c.seriesId from Coordinator c where c.member = :member) order by s.title, s.id",
                        ArenaSeries.class)
                .setParameter("member", member)
                .getResultList();
    }

    List<Coordinator> coordinators(SeriesId id) {
        return database.createQuery(
                        "select c from Coordinator c where c.seriesId = :series order by c.id", Coordinator.class)
                .setParameter("series", id.value())
                .getResultList();
    }

    boolean coordinates(SeriesId id, MemberId member) {
        return database.createQuery(
                                "select count(c) from Coordinator c where c.seriesId = :series and c.member = :member",
                                Long.class)
                        .setParameter("series", id.value())
                        .setParameter("member", member)
                        .getSingleResult()
                > 0;
    }

    Optional<Edition> edition(SeriesId series, int number) {
        return database.createQuery(
                        "select e from Edition e where e.seriesId = :series and e.number = :number", Edition.class)
                .setParameter("series", series.value())
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    Optional<Edition> edition(EditionId id) {
        return Optional.ofNullable(database.find(Edition.class, id.value()));
    }

    /** The edition, until the end of the transaction ours: its places are counted by one at a time. @throws DomainException 404 */
    Edition lock(EditionId id) {
        return Optional.ofNullable(database.find(Edition.class, id.value(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(DomainException::notFound);
    }

    /** All of a series, the newest first. */
    List<Edition> of(SeriesId series) {
        return batched("select e from Edition e where e.seriesId = :series order by e.startsAt desc, e.id desc")
                .setParameter("series", series.value())
                .getResultList();
    }

    List<Edition> all(Collection<EditionId> ids) {
        return ids.isEmpty()
                ? List.of()
                : batched("select e from Edition e where e.id in :ids order by e.startsAt, e.id")
                        .setParameter("ids", ids.stream().map(EditionId::value).toList())
                        .getResultList();
    }

    /** Published editions to come, of all series, the first first. */
    List<Edition> coming(Instant now, int most) {
        return batched("select e from Edition e where e.publishedAt is not null and e.cancelledAt is null"
                        + " and e.endsAt > :now order by e.startsAt, e.id")
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** The same in brief. */
    List<EditionDirectory.Coming> brief(Instant now, int most) {
        return database.createQuery(
                        "select e.id, e.seriesId, s.title, e.title, s.slug, e.number, e.startsAt from Edition e, ArenaSeries s"
                                + " where s.id = e.seriesId and e.publishedAt is not null and e.cancelledAt is null"
                                + " and e.endsAt > :now order by e.startsAt, e.id",
                        Object[].class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new EditionDirectory.Coming(
                        new EditionId((Long) row[0]),
                        new SeriesId((Long) row[1]),
                        row[2] + ", " + row[3],
                        "/arena/" + row[4] + "/" + row[5],
                        (Instant) row[6]))
                .toList();
    }

    /** Those to come of these series, also drafts, the first first. */
    List<Edition> comingOf(Collection<SeriesId> series, Instant now) {
        return series.isEmpty()
                ? List.of()
                : batched("select e from Edition e where e.seriesId in :series and e.cancelledAt is null"
                                + " and e.endsAt > :now order by e.startsAt, e.id")
                        .setParameter(
                                "series", series.stream().map(SeriesId::value).toList())
                        .setParameter("now", now)
                        .getResultList();
    }

    /** Ids and numbers of published editions of the same series that are over and began before this one, the newest first. */
    Map<EditionId, Integer> before(EditionFacts edition, Instant now, int most) {
        var found = new LinkedHashMap<EditionId, Integer>();
        database.createQuery(
                        "select e.id, e.number from Edition e where e.seriesId = :series and e.publishedAt is not null"
                                + " and e.cancelledAt is null and e.startsAt < :start and e.endsAt <= :now"
                                + " order by e.startsAt desc, e.id desc",
                        Object[].class)
                .setParameter("series", edition.series().value())
                .setParameter("start", edition.startsAt())
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList()
                .forEach(row -> found.put(new EditionId((Long) row[0]), (Integer) row[1]));
        return found;
    }

    private jakarta.persistence.TypedQuery<Edition> batched(String query) {
        return database.createQuery(query, Edition.class)
                .setHint("eclipselink.batch", "e.days")
                .setHint("eclipselink.batch", "e.items")
                .setHint("eclipselink.batch", "e.held")
                .setHint("eclipselink.batch.type", "IN");
    }

    int nextNumber(SeriesId series) {
        var last = database.createQuery("select max(e.number) from Edition e where e.seriesId = :series", Integer.class)
                .setParameter("series", series.value())
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    void add(Object entity) {
        database.persist(entity);
        database.flush();
    }

    void remove(Object entity) {
        database.remove(entity);
    }
}
