package nl.leerkring.meeting;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import nl.leerkring.shared.MemberId;
import nl.leerkring.vault.Vault;
import nl.leerkring.vault.VaultId;

/** The vault of each member for what is the own: learning points, and what other features keep of somebody's learning. Goes with the account. */
@Dependent
public class OwnVaults {
    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    @Inject
    Vault vault;

    /** The vault of a member, when there is one. */
    public Optional<VaultId> find(MemberId member) {
        return database
                .createNativeQuery("select vault from intervision_own_vault where member = ?1")
                .setParameter(1, member.value())
                .getResultList()
                .stream()
                .findFirst()
                .map(found -> new VaultId(((Number) found).longValue()));
    }

    /** The vault of a member, made at the first use; of two first uses at the same time one counts. */
    public VaultId require(MemberId member) {
        return find(member).orElseGet(() -> {
            var made = vault.create();
            database.createNativeQuery("insert ignore into intervision_own_vault (member, vault) values (?1, ?2)")
                    .setParameter(1, member.value())
                    .setParameter(2, made.value())
                    .executeUpdate();
            return find(member).orElseThrow();
        });
    }

    /** Nobody reads what was in it any more. */
    void destroy(MemberId member) {
        find(member).ifPresent(vault::destroy);
        database.createNativeQuery("delete from intervision_own_vault where member = ?1")
                .setParameter(1, member.value())
                .executeUpdate();
    }
}
