package nl.leerkring.harvest.library;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leerkring.arena.SeriesId;

/** Practice examples. */
@Dependent
class Examples {
    private static final String TEXT =
            "concat(e.title, ' ', e.done, ' ', e.audience, ' ', e.outcome, ' ', e.organisation)";

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    Optional<Example> find(ExampleId id) {
        return Optional.ofNullable(database.find(Example.class, id.value()));
    }

    Optional<Example> withSlug(String slug) {
        return database.createQuery("select e from Example e where e.slug = :slug", Example.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** Of a series, whatever their state, the newest first. */
    List<ExampleRow> of(SeriesId series) {
        return database.createQuery(
                        "select e from Example e where e.seriesId = :series order by e.id desc", Example.class)
                .setParameter("series", series.value())
                .getResultStream()
                .map(Example::row)
                .toList();
    }

    /** Which everybody finds. */
    List<ExampleRow> published(ExampleSearch search, int page, int size) {
        var order = search.byTitle() ? "e.title, e.id" : "e.publishedAt desc, e.id desc";
        return filled(
                        database.createQuery(
                                "select e from Example e" + where(search) + " order by " + order, Example.class),
                        search)
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultStream()
                .map(Example::row)
                .toList();
    }

    int count(ExampleSearch search) {
        return filled(database.createQuery("select count(e) from Example e" + where(search), Long.class), search)
                .getSingleResult()
                .intValue();
    }

    /** Series of which there is something to find. */
    List<SeriesId> series() {
        return database.createQuery("select distinct e.seriesId from Example e where e.state = :state", Long.class)
                .setParameter("state", ExampleState.PUBLISHED)
                .getResultStream()
                .map(SeriesId::new)
                .toList();
    }

    private static String where(ExampleSearch search) {
        return " where e.state = :state" + (search.series() == null ? "" : " and e.seriesId = :series")
                + IntStream.range(0, search.words().size())
                        .mapToObj(word -> " and " + TEXT + " like :word" + word + " escape '!'")
                        .collect(Collectors.joining());
    }

    private static <T> TypedQuery<T> filled(TypedQuery<T> query, ExampleSearch search) {
        query.setParameter("state", ExampleState.PUBLISHED);
        if (search.series() != null) {
            query.setParameter("series", search.series().value());
        }
        for (int word = 0; word < search.words().size(); word++) {
            query.setParameter("word" + word, search.pattern(word));
        }
        return query;
    }

    void add(Example example) {
        database.persist(example);
        database.flush();
    }
}
