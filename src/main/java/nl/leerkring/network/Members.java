package nl.leerkring.network;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.arena.EditionId;
import nl.leerkring.arena.SeriesId;
import nl.leerkring.membership.Secret;
import nl.leerkring.shared.MemberId;

/** Members of series, and who was invited to which edition. */
@Dependent
class Members {
    /** How many stand on a page. */
    static final int PAGE = 50;

    private static final String HERE = " from NetworkMember m where m.seriesId = :series and m.leftAt is null";
    private static final String JOINED = HERE + " and m.joinedAt is not null";

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    Optional<NetworkMember> withEmail(SeriesId series, String email) {
        return one(members("select m" + HERE + " and m.email = :value", series).setParameter("value", email));
    }

    Optional<NetworkMember> of(SeriesId series, MemberId account) {
        return one(members("select m" + HERE + " and m.member = :value", series).setParameter("value", account));
    }

    Optional<NetworkMember> withSecret(String secret) {
        var known = secret != null && secret.matches("[\\w-]{43}");
        return known
                ? one(database.createQuery(
                                "select m from NetworkMember m where m.id in :found and m.leftAt is null",
                                NetworkMember.class)
                        .setParameter("found", linked(Secret.hash(secret))))
                : Optional.empty();
    }

    /** One number that no member has stands for nobody: an empty list is no list for the database. */
    private Set<Long> linked(String hash) {
        var found = ids("select member_id from network_link where secret_hash = ?1", hash);
        return found.isEmpty() ? Set.of(-1L) : found;
    }

    /** A new link to the own membership; those before go on working. @return its secret */
    String link(NetworkMember member) {
        var secret = Secret.create();
        database.createNativeQuery("insert into network_link (secret_hash, member_id) values (?1, ?2)")
                .setParameter(1, Secret.hash(secret))
                .setParameter(2, member.id().value())
                .executeUpdate();
        return secret;
    }

    /** Leaves: no link works any more, and nothing tells who it was. */
    void leave(NetworkMember member, Instant now) {
        member.leave(now);
        database.createNativeQuery("delete from network_link where member_id = ?1")
                .setParameter(1, member.id().value())
                .executeUpdate();
    }

    /** Until the end of the transaction nobody else writes to many members of this series. */
    void takeTurn(SeriesId series) {
        database.createNativeQuery(
                        "insert into network_turn (series_id) values (?1) on duplicate key update series_id = series_id")
                .setParameter(1, series.value())
                .executeUpdate();
    }

    /** Who was asked before this moment and never said yes. */
    int forgetAsked(Instant before) {
        return database.createQuery("delete from NetworkMember m where m.joinedAt is null and m.askedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }

    /** Who was asked and has not said yes. */
    List<NetworkMember> asked(SeriesId series) {
        return members("select m" + HERE + " and m.joinedAt is null", series).getResultList();
    }

    List<NetworkMember> everOf(MemberId account) {
        return database.createQuery("select m from NetworkMember m where m.member = :account", NetworkMember.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** All who belong to it, in the order in which they came. */
    List<NetworkMember> joined(SeriesId series) {
        return members("select m" + JOINED + " order by m.id", series).getResultList();
    }

    /** Addresses of all who belong to it. */
    Set<String> addresses(SeriesId series) {
        return database.createQuery("select m.email" + JOINED, String.class)
                .setParameter("series", series.value())
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** How many belong to it, by the code of their perspective; "" for who has none. */
    Map<String, Integer> mix(SeriesId series) {
        return database.createQuery(
                        "select m.perspective, count(m)" + JOINED + " group by m.perspective", Object[].class)
                .setParameter("series", series.value())
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> row[0] == null ? "" : (String) row[0], row -> ((Long) row[1]).intValue()));
    }

    /** @param words of a name, organisation or address, or empty @param perspective or empty for all @param newest whether who joined last comes first, else by name @param page from 1 */
    record Filter(String words, String perspective, boolean newest, int page) {
        String pattern() {
            var plain = words.strip().toLowerCase(Locale.ROOT);
            return "%" + plain.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
        }
    }

    int count(SeriesId series, Filter filter) {
        return ask("select count(m)", Long.class, series, filter, "")
                .getSingleResult()
                .intValue();
    }

    List<NetworkMember> page(SeriesId series, Filter filter) {
        return ask(
                        "select m",
                        NetworkMember.class,
                        series,
                        filter,
                        filter.newest() ? " order by m.joinedAt desc, m.id desc" : " order by m.name, m.id")
                .setFirstResult((filter.page() - 1) * PAGE)
                .setMaxResults(PAGE)
                .getResultList();
    }

    private <T> TypedQuery<T> ask(String what, Class<T> type, SeriesId series, Filter filter, String order) {
        var all = filter.perspective().isEmpty();
        var query = database.createQuery(
                        what + JOINED + " and (lower(m.name) like :words escape '!' or m.email like :words escape '!'"
                                + " or lower(m.organisation) like :words escape '!')"
                                + (all ? "" : " and m.perspective = :perspective") + order,
                        type)
                .setParameter("series", series.value())
                .setParameter("words", filter.pattern());
        return all ? query : query.setParameter("perspective", filter.perspective());
    }

    /** When people came and went: of each row the moment of joining and that of leaving, or null. */
    List<Growth.Stay> stays(SeriesId series) {
        return database.createQuery(
                        "select m.joinedAt, m.leftAt from NetworkMember m where m.seriesId = :series and m.joinedAt is not null",
                        Object[].class)
                .setParameter("series", series.value())
                .getResultStream()
                .map(row -> new Growth.Stay((Instant) row[0], (Instant) row[1]))
                .toList();
    }

    /** Who belongs to it and did not hear yet that a list was taken over; locked. */
    List<NetworkMember> untold(int most) {
        return database.createQuery(
                        "select m from NetworkMember m where m.toldAt is null and m.joinedAt is not null and m.leftAt is null"
                                + " order by m.id",
                        NetworkMember.class)
                .setMaxResults(most)
                .setLockMode(jakarta.persistence.LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** Who was taken over by this list and did nothing since. */
    List<NetworkMember> untouched(long list) {
        return database.createQuery(
                        "select m from NetworkMember m where m.importId = :list and m.leftAt is null",
                        NetworkMember.class)
                .setParameter("list", list)
                .getResultList();
    }

    /** Who was invited to this edition already. */
    Set<Long> invited(EditionId edition) {
        return ids("select member_id from network_invitation where edition_id = ?1", edition.value());
    }

    private Set<Long> ids(String query, Object value) {
        Collection<?> found =
                database.createNativeQuery(query).setParameter(1, value).getResultList();
        return found.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toSet());
    }

    void invited(EditionId edition, NetworkMemberId member, Instant now) {
        database.createNativeQuery(
                        "insert into network_invitation (member_id, edition_id, sent_at) values (?1, ?2, ?3)")
                .setParameter(1, member.value())
                .setParameter(2, edition.value())
                .setParameter(3, new nl.leerkring.shared.InstantConverter().convertToDatabaseColumn(now))
                .executeUpdate();
    }

    private TypedQuery<NetworkMember> members(String query, SeriesId series) {
        return database.createQuery(query, NetworkMember.class).setParameter("series", series.value());
    }

    private static Optional<NetworkMember> one(TypedQuery<NetworkMember> query) {
        return query.getResultStream().findFirst();
    }

    void add(Object entity) {
        database.persist(entity);
        database.flush();
    }
}
