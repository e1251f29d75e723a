package nl.leerkring.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import nl.leerkring.shared.InstantConverter;
import nl.leerkring.shared.MemberId;

/** The texts of the rules in the database: written once and never changed, so plain statements say it better than entities with a life. */
@ApplicationScoped
class StoredRegisters {
    /** A text. @param by null when it was shipped */
    record Stored(
            long id,
            String register,
            LocalDate from,
            int revision,
            String hash,
            String yaml,
            MemberId by,
            Instant at) {}

    private static final String SELECT =
            "select id, register, valid_from, revision, hash, yaml, made_by, made_at from register_version ";

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    /** All texts, by register; of a register the newest first. */
    @SuppressWarnings("unchecked")
    List<Stored> all() {
        var rows = (List<Object[]>) query(SELECT + "order by register, valid_from desc, revision desc")
                .getResultList();
        return rows.stream().map(StoredRegisters::stored).toList();
    }

    /** Keeps a shipped text that was never here; what beheer made of it since stays the last word. */
    void ship(RegisterRules rules, String yaml, Instant now) {
        var known = all().stream()
                .filter(one ->
                        one.register().equals(rules.register()) && one.from().equals(rules.from()))
                .anyMatch(one -> one.hash().equals(hash(yaml)));
        if (!known) {
            add(rules, yaml, null, now);
        }
    }

    /** Keeps a text as the last revision of its day. Who adds at the same time waits, and is the next revision. */
    void add(RegisterRules rules, String yaml, MemberId by, Instant now) {
        query(
                        "insert into register_version (register, valid_from, revision, hash, yaml, made_by, made_at)"
                                + " select ?1, ?2, coalesce(max(revision), 0) + 1, ?3, ?4, ?5, ?6 from register_version"
                                + " where register = ?1 and valid_from = ?2",
                        rules.register(),
                        Date.valueOf(rules.from()),
                        hash(yaml),
                        yaml,
                        by == null ? null : by.value(),
                        new InstantConverter().convertToDatabaseColumn(now))
                .executeUpdate();
    }

    static String hash(String yaml) {
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

    private static Stored stored(Object[] row) {
        return new Stored(
                ((Number) row[0]).longValue(),
                (String) row[1],
                ((Date) row[2]).toLocalDate(),
                ((Number) row[3]).intValue(),
                (String) row[4],
                (String) row[5],
                row[6] == null ? null : new MemberId(((Number) row[6]).longValue()),
                new InstantConverter().convertToEntityAttribute(((Timestamp) row[7]).toLocalDateTime()));
    }
}
