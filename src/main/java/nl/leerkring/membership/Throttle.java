package nl.leerkring.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.InstantConverter;

/**
 * Counts attempts in the database, so that every node agrees, in transactions of its own, so that a refusal does not undo
 * the count. Subjects are locked in one order: two attempts never wait for each other.
 */
@ApplicationScoped
class Throttle {
    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    @Inject
    Clock clock;

    /** Time that somebody at this network address must wait to sign in to this account; zero: go on, and this one is counted. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Duration attempt(String email, String address) {
        return count(Map.of(account(email), ThrottlePolicy.ACCOUNT, network(address), ThrottlePolicy.ADDRESS));
    }

    /** Whether another mail may go to this address now; counts it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean mayMail(String email) {
        return count(Map.of("mail:" + email, ThrottlePolicy.MAIL)).isZero();
    }

    /** Time somebody who came by a mailed link must wait to type the password of that sign-up; zero: go on, and this one is counted. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Duration confirmation(String email) {
        return count(Map.of(confirming(email), ThrottlePolicy.ACCOUNT));
    }

    /** The password of the sign-up was right. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void confirmed(String email) {
        lock(confirming(email)).clear();
    }

    /** The attempt was right. What the network address did wrong before keeps counting: one own account opens no others. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void succeeded(String email, String address) {
        lock(account(email)).clear();
        lock(network(address)).takeBack();
    }

    private Duration count(Map<String, ThrottlePolicy> subjects) {
        var now = clock.now();
        var rows = new TreeMap<AttemptCount, ThrottlePolicy>(java.util.Comparator.comparing(AttemptCount::subject));
        new TreeMap<>(subjects).forEach((subject, policy) -> rows.put(lock(subject), policy));
        var wait = rows.keySet().stream().map(row -> row.remaining(now)).max(Duration::compareTo);
        if (wait.filter(time -> !time.isZero()).isEmpty()) {
            rows.forEach((row, policy) -> row.count(policy, now));
        }
        return wait.orElse(Duration.ZERO);
    }

    /** The count, until the end of the transaction ours. Only who finds none writes one: two who only looked whether it is there would wait for each other. */
    private AttemptCount lock(String subject) {
        var hash = Secret.hash(subject);
        return find(hash).orElseGet(() -> {
            database.createNativeQuery(
                            "insert into attempt_count (version, subject, attempts, last_at) values (1, ?, 0, ?)"
                                    + " on duplicate key update subject = subject")
                    .setParameter(1, hash)
                    .setParameter(2, new InstantConverter().convertToDatabaseColumn(clock.now()))
                    .executeUpdate();
            return find(hash).orElseThrow();
        });
    }

    private Optional<AttemptCount> find(String hash) {
        return database.createQuery("select c from AttemptCount c where c.subject = :subject", AttemptCount.class)
                .setParameter("subject", hash)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    private static String account(String email) {
        return "account:" + email;
    }

    private static String confirming(String email) {
        return "confirm:" + email;
    }

    private static String network(String address) {
        return "network:" + address;
    }
}
