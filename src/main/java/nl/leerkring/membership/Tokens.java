package nl.leerkring.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;

/** All tokens. Looked up by the hash of their secret, locked, so that one can be used once over all nodes. */
@ApplicationScoped
class Tokens {
    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    @Inject
    Clock clock;

    /** A new token; earlier ones for the same purpose stop working. @return its secret */
    String issue(MemberId member, TokenPurpose purpose) {
        return issue(member, purpose, null);
    }

    /** A new token that proves an address. */
    String issue(MemberId member, TokenPurpose purpose, String newEmail) {
        forget(member, purpose);
        return add(member, purpose, newEmail);
    }

    /** Another token beside those that are there: each remembered device has one. */
    String add(MemberId member, TokenPurpose purpose, String newEmail) {
        var secret = Secret.create();
        database.persist(new Token(member, purpose, secret, clock.now()).about(newEmail));
        return secret;
    }

    /** The token of this secret, used or not, locked until the end of the transaction. */
    Optional<Token> find(String secret, Set<TokenPurpose> purposes) {
        return database.createQuery(
                        "select t from Token t where t.secretHash = :hash and t.purpose in :purposes", Token.class)
                .setParameter("hash", Secret.hash(secret == null ? "" : secret))
                .setParameter("purposes", purposes)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Whether the token could be used now. */
    boolean usable(String secret, Set<TokenPurpose> purposes) {
        return find(secret, purposes).filter(token -> token.usable(clock.now())).isPresent();
    }

    /** Uses the token. @throws DomainException when it is unknown, used or too old: always the same answer */
    Token use(String secret, Set<TokenPurpose> purposes) {
        var token = find(secret, purposes)
                .filter(found -> found.usable(clock.now()))
                .orElseThrow(() -> DomainException.refused("membership.error.token"));
        token.use(clock.now());
        return token;
    }

    /** Removes the tokens of this member for this purpose. */
    void forget(MemberId member, TokenPurpose purpose) {
        database.createQuery("delete from Token t where t.account = :account and t.purpose = :purpose")
                .setParameter("account", member.value())
                .setParameter("purpose", purpose)
                .executeUpdate();
    }
}
