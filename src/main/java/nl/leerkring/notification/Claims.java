package nl.leerkring.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import nl.leerkring.shared.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Hands out mails to deliver and notes what came of it, each in a short transaction of its own: no row stays locked while
 * a mail server takes its time. Not a use case: only the worker calls it, nobody is signed in there.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Claims {
    /** Far longer than one delivery can take with the time-outs of {@link MailServer}. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final RetryPolicy POLICY = new RetryPolicy();

    @Inject
    OutboxMails mails;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "leerkring.demo", defaultValue = "false")
    boolean demo;

    /** The next mail that is due, from now on ours until the lease ends. */
    Optional<Parcel> next() {
        var now = clock.now();
        return mails.lockNextDue(now).map(mail -> {
            mail.claim(now.plus(LEASE));
            return mail.parcel();
        });
    }

    void sent(long id) {
        waiting(id, mail -> mail.sent(clock.now(), !demo));
    }

    void refused(long id, String error, boolean forGood) {
        waiting(id, mail -> mail.refused(error, forGood, POLICY, clock.now()));
    }

    private void waiting(long id, Consumer<OutboxMail> change) {
        mails.find(id).filter(mail -> mail.is(MailState.WAITING)).ifPresent(change);
    }
}
