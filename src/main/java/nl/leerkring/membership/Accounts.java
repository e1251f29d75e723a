package nl.leerkring.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;

/** The accounts. */
@ApplicationScoped
class Accounts {
    @PersistenceContext(unitName = "leerkring")
    EntityManager entities;

    void add(Account account) {
        entities.persist(account);
        entities.flush();
    }

    Optional<Account> find(MemberId id) {
        return Optional.ofNullable(entities.find(Account.class, id.value()));
    }

    /** The database compares without regard to capitals. */
    Optional<Account> byEmail(String email) {
        return entities.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    boolean anyWith(Role role) {
        return entities.createQuery("select count(a) from Account a join a.roles r where r = :role", Long.class)
                        .setParameter("role", role)
                        .getSingleResult()
                > 0;
    }

    /** A page of accounts whose name or address holds the words, by name. */
    List<Account> search(String words, int first, int count) {
        return entities.createQuery(
                        "select a from Account a where a.fullName like :words escape '!' or a.email like :words escape '!' "
                                + "order by a.fullName, a.id",
                        Account.class)
                .setParameter("words", like(words))
                .setFirstResult(first)
                .setMaxResults(count)
                .getResultList();
    }

    long count(String words) {
        return entities.createQuery(
                        "select count(a) from Account a where a.fullName like :words escape '!' or a.email like :words escape '!'",
                        Long.class)
                .setParameter("words", like(words))
                .getSingleResult();
    }

    private static String like(String words) {
        return "%" + words.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
