package nl.leerkring.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rows of vaults and of their wrapped keys. By SQL, not as entities: an entity would be answered from memory for the rest of a
 * transaction, also after another node destroyed it; and reading a key must not flush what its caller is still changing.
 */
@ApplicationScoped
class StoredKeys {
    private static final String KEY = "select vault, version, master, wrapped from vault_key ";

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    void addVault(VaultId vault, Instant now) {
        sql("insert into vault (id, made_at) values (?, ?)", vault.value(), utc(now))
                .executeUpdate();
    }

    boolean exists(VaultId vault) {
        return !sql("select id from vault where id = ?", vault.value())
                .getResultList()
                .isEmpty();
    }

    boolean isLiving(VaultId vault) {
        return !sql("select version from vault_key where vault = ? limit 1", vault.value())
                .getResultList()
                .isEmpty();
    }

    /** From here to the end of the transaction nobody else makes or destroys keys of this vault. */
    void lock(VaultId vault) {
        sql("select id from vault where id = ? for update", vault.value()).getResultList();
    }

    void add(MasterKeys.Wrapped key, Instant now) {
        sql(
                        "insert into vault_key (vault, version, master, wrapped, made_at) values (?, ?, ?, ?, ?)",
                        key.vault().value(),
                        key.version(),
                        key.master(),
                        key.bytes(),
                        utc(now))
                .executeUpdate();
    }

    Optional<MasterKeys.Wrapped> key(VaultId vault, int version) {
        return keys(sql(KEY + "where vault = ? and version = ?", vault.value(), version))
                .findFirst();
    }

    Optional<MasterKeys.Wrapped> newestKey(VaultId vault) {
        return keys(sql(KEY + "where vault = ? order by version desc limit 1", vault.value()))
                .findFirst();
    }

    /** Overwrites the keys before it deletes them: a deleted row may stay readable in the file for a while. @return how many there were */
    int destroy(VaultId vault, Instant now) {
        sql("update vault set destroyed_at = ? where id = ? and destroyed_at is null", utc(now), vault.value())
                .executeUpdate();
        sql("update vault_key set wrapped = repeat(0x00, length(wrapped)) where vault = ?", vault.value())
                .executeUpdate();
        return sql("delete from vault_key where vault = ?", vault.value()).executeUpdate();
    }

    /** Some keys of other master keys than this one, ours until the end of the transaction; what another node has is skipped. */
    List<MasterKeys.Wrapped> lockNotOf(String master, int most) {
        return keys(sql(KEY + "where master <> ? limit ? for update skip locked", master, most))
                .toList();
    }

    void rewrap(MasterKeys.Wrapped key) {
        sql(
                        "update vault_key set master = ?, wrapped = ? where vault = ? and version = ?",
                        key.master(),
                        key.bytes(),
                        key.vault().value(),
                        key.version())
                .executeUpdate();
    }

    /** Names of the master keys that are needed. */
    List<String> masters() {
        return rows(sql("select distinct master from vault_key order by master"))
                .map(String.class::cast)
                .toList();
    }

    private static Stream<MasterKeys.Wrapped> keys(Query query) {
        return rows(query)
                .map(Object[].class::cast)
                .map(row -> new MasterKeys.Wrapped(
                        new VaultId(((Number) row[0]).longValue()), ((Number) row[1]).intValue(), (String) row[2], (byte
                                        [])
                                row[3]));
    }

    private static Stream<?> rows(Query query) {
        return query.getResultList().stream();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }

    private Query sql(String statement, Object... values) {
        var query = database.createNativeQuery(statement).setFlushMode(FlushModeType.COMMIT);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }
}
