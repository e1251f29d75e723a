package nl.leerkring.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.leerkring.shared.MemberId;
import nl.leerkring.vault.Vault;
import nl.leerkring.vault.VaultId;

/** All registrations that were not taken back, and who they are of. */
@Dependent
class Holdings {
    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    @Inject
    Statements statements;

    @Inject
    Vault vault;

    /** Of a member, the newest first. */
    List<Registration> of(MemberId member) {
        return database.createQuery(
                        "select r from LedgerRegistration r where r.member = :member and r.endedAt is null"
                                + " order by r.beginsOn desc, r.id desc",
                        Registration.class)
                .setParameter("member", member)
                .getResultList();
    }

    Optional<Registration> find(MemberId member, long id) {
        return of(member).stream().filter(one -> one.holding().id() == id).findFirst();
    }

    /** Keeps it, so that it has a number of its own. */
    void add(Registration registration) {
        database.persist(registration);
        database.flush();
    }

    /** Nobody else writes in this ledger until the end of the transaction. @return the vault of the member, made when there is none */
    VaultId lock(MemberId member) {
        return vaultOf(member, " for update").orElseGet(() -> {
            statements.run(
                    "insert ignore into ledger_member (member, vault) values (?1, ?2)",
                    member.value(),
                    vault.create().value());
            return vaultOf(member, " for update").orElseThrow();
        });
    }

    Optional<VaultId> vault(MemberId member) {
        return vaultOf(member, "");
    }

    private Optional<VaultId> vaultOf(MemberId member, String how) {
        return statements.column("select vault from ledger_member where member = ?1" + how, member.value()).stream()
                .map(found -> new VaultId(((Number) found).longValue()))
                .findFirst();
    }
}
