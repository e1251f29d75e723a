package nl.leerkring.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.leerkring.shared.QueryCount;
import org.eclipse.microprofile.metrics.Metadata;
import org.eclipse.microprofile.metrics.MetricRegistry;

/** Figures of the whole program at {@code /metrics}; features add their own. */
@ApplicationScoped
class Figures {
    @Inject
    MetricRegistry metrics;

    void register(@Observes @Initialized(ApplicationScoped.class) Object start) {
        var queries = Metadata.builder()
                .withName("leerkring_database_queries")
                .withDescription("Statements sent to the database since the start of this node")
                .build();
        metrics.gauge(queries, QueryCount::total);
        var visits = Metadata.builder()
                .withName("leerkring_visit_queries")
                .withDescription("Those of them that somebody who opened a page waited for")
                .build();
        metrics.gauge(visits, QueryCount::ofVisits);
    }
}
