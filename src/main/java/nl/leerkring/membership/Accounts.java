package nl.leerkring.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;

/** All accounts. */
@ApplicationScoped
class Accounts {
    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    /** Keeps a new account and gives it its id. */
    Account add(Account account) {
        try {
            database.persist(account);
            database.flush();
            return account;
        } catch (PersistenceException taken) {
            // two forms with the same address at the same moment: the other one was first
            throw DomainException.refused("membership.error.again");
        }
    }

    Optional<Account> find(MemberId member) {
        return Optional.ofNullable(database.find(Account.class, member.value()));
    }

    List<Account> all(Collection<MemberId> members) {
        return members.isEmpty()
                ? List.of()
                : database.createQuery("select a from Account a where a.id in :ids", Account.class)
                        .setParameter(
                                "ids", members.stream().map(MemberId::value).toList())
                        .getResultList();
    }

    /** @throws DomainException 404 when there is none */
    Account require(MemberId member) {
        return find(member).orElseThrow(DomainException::notFound);
    }

    /** @param email in tidy form */
    Optional<Account> withEmail(String email) {
        return database.createQuery("select a from Account a where a.email = :email", Account.class)
                .setParameter("email", email)
                .getResultStream()
                .findFirst();
    }

    /** Accounts whose name or address contains the words, by name. */
    List<Account> search(String words, int from, int size) {
        return database.createQuery(
                        "select a from Account a where a.fullName like :words escape '!' or a.email like :words escape '!'"
                                + " order by a.fullName, a.id",
                        Account.class)
                .setParameter("words", contains(words))
                .setFirstResult(from)
                .setMaxResults(size)
                .getResultList();
    }

    long count(String words) {
        return database.createQuery(
                        "select count(a) from Account a where a.fullName like :words escape '!' or a.email like :words"
                                + " escape '!'",
                        Long.class)
                .setParameter("words", contains(words))
                .getSingleResult();
    }

    private static String contains(String words) {
        return "%" + words.replaceAll("([!%_])", "!$1") + "%";
    }
}
