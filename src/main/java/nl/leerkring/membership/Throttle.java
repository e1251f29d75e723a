package nl.leerkring.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.InstantConverter;

/**
 * Remembers wrong passwords per account name and per address of the network, in the database, so that all nodes agree. Its rows are
 * written in transactions of their own: a refused sign-in rolls back, its trace must not.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Throttle {
    /** An office shares one address of the network: it may fail more often than one account. */
    private static final int PEOPLE_PER_ADDRESS = 10;

    @PersistenceContext(unitName = "leerkring")
    EntityManager entities;

    @Inject
    Clock clock;

    /** How long this account name or this network address must wait; zero when not at all. */
    public Duration waiting(String email, String address) {
        var byAccount = waiting(account(email), 1);
        var byAddress = waiting(network(address), PEOPLE_PER_ADDRESS);
        return byAccount.compareTo(byAddress) > 0 ? byAccount : byAddress;
    }

    private Duration waiting(String subject, int share) {
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                        "select failures, last_at from sign_in_failure where subject = ?1")
                .setParameter(1, subject)
                .getResultList();
        if (rows.isEmpty()) {
            return Duration.ZERO;
        }
        var last = new InstantConverter().convertToEntityAttribute(((Timestamp) rows.get(0)[1]).toLocalDateTime());
        return ThrottlePolicy.wait(((Number) rows.get(0)[0]).intValue() / share, last, clock.now());
    }

    /** A wrong password. */
    public void failed(String email, String address) {
        count(account(email));
        count(network(address));
    }

    private void count(String subject) {
        var converter = new InstantConverter();
        var now = converter.convertToDatabaseColumn(clock.now());
        var forgotten = converter.convertToDatabaseColumn(clock.now().minus(ThrottlePolicy.MEMORY));
        entities.createNativeQuery("insert into sign_in_failure (subject, failures, last_at) values (?1, 1, ?2) "
                        + "on duplicate key update failures = if(last_at < ?3, 1, failures + 1), last_at = ?2")
                .setParameter(1, subject)
                .setParameter(2, now)
                .setParameter(3, forgotten)
                .executeUpdate();
    }

    /** The right password: the account's failures are forgotten; those of the address stay, it may be guessing at others. */
    public void succeeded(String email) {
        entities.createNativeQuery("delete from sign_in_failure where subject = ?1")
                .setParameter(1, account(email))
                .executeUpdate();
    }

    private static String account(String email) {
        return Tokens.sha256("account " + email.strip().toLowerCase(java.util.Locale.ROOT));
    }

    private static String network(String address) {
        return Tokens.sha256("address " + address);
    }
}
