package nl.leerkring.harvest;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.arena.EditionId;
import nl.leerkring.arena.RegistrationId;
import nl.leerkring.arena.SeriesId;

/** Findings with what came of them. */
@Dependent
class Findings {
    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    Optional<Finding> find(FindingId id) {
        return Optional.ofNullable(database.find(Finding.class, id.value()));
    }

    /** Of an edition, whatever their state, the first one first. */
    List<FindingRow> of(EditionFacts edition) {
        return rows(
                database.createQuery(
                                "select f from Finding f where f.editionId = :edition order by f.id", Finding.class)
                        .setParameter("edition", edition.id().value())
                        .getResultList(),
                Map.of(edition.id(), edition.number()));
    }

    /** What everybody sees of these editions, the first one first. @param numbers by edition */
    List<FindingRow> published(Map<EditionId, Integer> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : rows(
                        database.createQuery(
                                        "select f from Finding f where f.editionId in :editions and f.state = :state order by f.id",
                                        Finding.class)
                                .setParameter(
                                        "editions",
                                        numbers.keySet().stream()
                                                .map(EditionId::value)
                                                .toList())
                                .setParameter("state", FindingState.PUBLISHED)
                                .getResultList(),
                        numbers);
    }

    /** All experiments of a series that everybody sees, the newest first. @param numbers of its editions */
    List<FindingRow> experiments(SeriesId series, Map<EditionId, Integer> numbers) {
        return rows(
                database.createQuery(
                                "select f from Finding f where f.seriesId = :series and f.kind = :kind and f.state = :state"
                                        + " order by f.id desc",
                                Finding.class)
                        .setParameter("series", series.value())
                        .setParameter("kind", Kind.EXPERIMENT)
                        .setParameter("state", FindingState.PUBLISHED)
                        .getResultList(),
                numbers);
    }

    List<Finding> by(RegistrationId registration) {
        return database.createQuery(
                        "select f from Finding f where f.registration = :registration order by f.id", Finding.class)
                .setParameter("registration", registration.value())
                .getResultList();
    }

    /** Published experiments of which it is time to hear something. */
    List<Finding> due(LocalDate today, int most) {
        return database.createQuery(
                        "select f from Finding f where f.kind = :kind and f.askedAt is null and f.due <= :today"
                                + " and f.state = :state and f.registration is not null order by f.id",
                        Finding.class)
                .setParameter("kind", Kind.EXPERIMENT)
                .setParameter("today", today)
                .setParameter("state", FindingState.PUBLISHED)
                .setMaxResults(most)
                .setLockMode(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    private List<FindingRow> rows(List<Finding> findings, Map<EditionId, Integer> numbers) {
        var told = sequels(findings.stream().map(Finding::id).toList());
        return findings.stream()
                .map(one -> one.row(numbers.getOrDefault(one.edition(), 0), told.getOrDefault(one.id(), List.of())))
                .toList();
    }

    private Map<FindingId, List<FindingRow.Told>> sequels(List<FindingId> findings) {
        return findings.isEmpty()
                ? Map.of()
                : database.createQuery(
                                "select s from Sequel s where s.findingId in :findings order by s.id desc",
                                Sequel.class)
                        .setParameter(
                                "findings",
                                findings.stream().map(FindingId::value).toList())
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                Sequel::finding, Collectors.mapping(Sequel::told, Collectors.toList())));
    }

    void add(Object entity) {
        database.persist(entity);
        database.flush();
    }
}
