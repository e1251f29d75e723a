package nl.leerkring.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import nl.leerkring.membership.AccountToken.Purpose;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;

/** Makes tokens of 192 random bits and takes them in, once. */
@ApplicationScoped
class Tokens {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    @PersistenceContext(unitName = "leerkring")
    EntityManager entities;

    @Inject
    Clock clock;

    /** A new token; an earlier one for the same purpose stops working, except for remembered devices. */
    String issue(MemberId account, Purpose purpose, String detail) {
        if (purpose != Purpose.REMEMBER) {
            forget(account, purpose);
        }
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        entities.persist(new AccountToken(account, purpose, sha256(token), detail, clock.now()));
        return token;
    }

    /** The token when it is good; it stays good. */
    Optional<AccountToken> look(String token, Purpose purpose) {
        if (token == null || token.length() > 100) {
            return Optional.empty();
        }
        return entities.createQuery("select t from AccountToken t where t.hash = :hash", AccountToken.class)
                .setParameter("hash", sha256(token))
                .getResultStream()
                .filter(found -> found.isGood(purpose, clock.now()))
                .findFirst();
    }

    /** Takes a good token: it works no second time. */
    Optional<AccountToken> take(String token, Purpose purpose) {
        var found = look(token, purpose);
        found.ifPresent(entities::remove);
        return found;
    }

    /** Ends all tokens of an account for a purpose. */
    void forget(MemberId account, Purpose purpose) {
        entities.createQuery("delete from AccountToken t where t.account = :account and t.purpose = :purpose")
                .setParameter("account", account)
                .setParameter("purpose", purpose)
                .executeUpdate();
    }

    static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
