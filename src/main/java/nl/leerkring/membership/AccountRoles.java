package nl.leerkring.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;

/** Who has which role now, and had before. */
@ApplicationScoped
class AccountRoles {
    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    @Inject
    Clock clock;

    /** Roles of a member now; everybody with an account is a learner. */
    Set<Role> of(MemberId member) {
        var roles = EnumSet.of(Role.LEARNER);
        current(List.of(member.value())).forEach(granted -> roles.add(granted.role()));
        return roles;
    }

    /** Roles of several accounts now, in one query. */
    List<AccountRole> current(Collection<Long> accounts) {
        return accounts.isEmpty()
                ? List.of()
                : database.createQuery(
                                "select r from AccountRole r where r.account in :accounts and r.revokedAt is null",
                                AccountRole.class)
                        .setParameter("accounts", accounts)
                        .getResultList();
    }

    /** Everybody who has the role now; locked when the answer decides about a change. */
    List<AccountRole> holders(Role role, LockModeType lock) {
        return database.createQuery(
                        "select r from AccountRole r where r.role = :role and r.revokedAt is null", AccountRole.class)
                .setParameter("role", role)
                .setLockMode(lock)
                .getResultList();
    }

    void grant(MemberId member, Role role, MemberId by) {
        if (!of(member).contains(role)) {
            database.persist(new AccountRole(member, role, by, clock.now()));
        }
    }

    void revoke(MemberId member, Role role) {
        current(List.of(member.value())).stream()
                .filter(granted -> granted.role() == role)
                .forEach(granted -> granted.revoke(clock.now()));
    }
}
