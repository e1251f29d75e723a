package nl.leerkring.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;

/**
 * How many mails wait and how many were given up, as gauges for monitoring. The worker counts at each round; reading the
 * metrics costs no query.
 */
@ApplicationScoped
class Backlog {
    @Inject
    OutboxMails mails;

    @Inject
    MetricRegistry metrics;

    private volatile Map<MailState, Long> counts = Map.of();

    void register(@Observes @Initialized(ApplicationScoped.class) Object start) {
        gauge("leerkring_mails_waiting", "Mails in the outbox that are not sent yet", MailState.WAITING);
        gauge("leerkring_mails_failed", "Mails in the outbox that were given up", MailState.FAILED);
    }

    /** Counts anew. */
    @Transactional
    void count() {
        counts = mails.countByState();
    }

    private void gauge(String name, String description, MailState state) {
        var metadata =
                Metadata.builder().withName(name).withDescription(description).build();
        metrics.gauge(metadata, () -> counts.getOrDefault(state, 0L));
    }
}
