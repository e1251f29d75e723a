package nl.leerkring.method;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.leerkring.shared.InstantConverter;
import nl.leerkring.shared.MemberId;

/**
 * Methods and their versions in the database. Versions are written once and never changed, so plain statements say it better
 * than entities with a life.
 */
@ApplicationScoped
class StoredMethods {
    /** A version. @param owner null when it is shipped @param withdrawn whether it is in no list any more */
    record Stored(
            String address, MemberId owner, boolean withdrawn, int number, String hash, String yaml, Instant at) {}

    private static final String SELECT = "select m.address, m.owner, m.withdrawn_at, v.number, v.hash, v.yaml, "
            + "v.published_at from method m join method_version v on v.method = m.id ";
    private static final String NEWEST =
            "and v.number = (select max(n.number) from method_version n where n.method = m.id) ";

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    /** Keeps the text of a shipped method; a server of last month that starts again finds its own version. @return its number */
    int ship(String address, String yaml, Instant now) {
        return versions(address).stream()
                .filter(version -> version.hash().equals(hash(yaml)))
                .findFirst()
                .map(Stored::number)
                .orElseGet(() -> publish(address, null, yaml, now));
    }

    /**
     * Keeps the text as the newest version, unless it is the newest already. Two nodes or two pages may do this at the same time: the
     * row of the method is locked meanwhile.
     *
     * @return number of the version
     */
    int publish(String address, MemberId owner, String yaml, Instant now) {
        query(
                        "insert into method (address, owner) values (?1, ?2) on duplicate key update address = address",
                        address,
                        owner == null ? null : owner.value())
                .executeUpdate();
        lock(address);
        var newest = newest(address);
        if (newest.filter(version -> version.hash().equals(hash(yaml))).isPresent()) {
            return newest.get().number();
        }
        var number = newest.map(Stored::number).orElse(0) + 1;
        query(
                        "insert into method_version (method, number, hash, yaml, published_at) "
                                + "select id, ?2, ?3, ?4, ?5 from method where address = ?1",
                        address,
                        number,
                        hash(yaml),
                        yaml,
                        new InstantConverter().convertToDatabaseColumn(now))
                .executeUpdate();
        return number;
    }

    /** Nobody else changes it until the end of the transaction. */
    void lock(String address) {
        query("select id from method where address = ?1 for update", address).getResultList();
    }

    Optional<Stored> newest(String address) {
        return all(SELECT + "where m.address = ?1 " + NEWEST, address).stream().findFirst();
    }

    Optional<Stored> find(String address, int number) {
        return all(SELECT + "where m.address = ?1 and v.number = ?2", address, number).stream()
                .findFirst();
    }

    /** The newest version of everything this member made, also of what is withdrawn, newest first. */
    List<Stored> of(MemberId owner) {
        return all(SELECT + "where m.owner = ?1 " + NEWEST + "order by v.published_at desc, m.id desc", owner.value());
    }

    /** All versions of a method, newest first. */
    List<Stored> versions(String address) {
        return all(SELECT + "where m.address = ?1 order by v.number desc", address);
    }

    /** Takes it out of the lists, or (null) puts it back. */
    void withdraw(String address, Instant at) {
        query(
                        "update method set withdrawn_at = ?1 where address = ?2",
                        at == null ? null : new InstantConverter().convertToDatabaseColumn(at),
                        address)
                .executeUpdate();
    }

    private static String hash(String yaml) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(yaml.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private Query query(String statement, Object... values) {
        var query = database.createNativeQuery(statement);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    @SuppressWarnings("unchecked")
    private List<Stored> all(String statement, Object... values) {
        var rows = (List<Object[]>) query(statement, values).getResultList();
        return rows.stream().map(StoredMethods::stored).toList();
    }

    private static Stored stored(Object[] row) {
        return new Stored(
                (String) row[0],
                row[1] == null ? null : new MemberId(((Number) row[1]).longValue()),
                row[2] != null,
                ((Number) row[3]).intValue(),
                (String) row[4],
                (String) row[5],
                new InstantConverter().convertToEntityAttribute(((Timestamp) row[6]).toLocalDateTime()));
    }
}
