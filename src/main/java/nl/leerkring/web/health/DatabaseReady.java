package nl.leerkring.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.leerkring.shared.Schema;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** This node can serve when the database answers and has the schema of this program. */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {
    @Inject
    Schema schema;

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("database");
        if (!schema.answers()) {
            return answer.down().withData("reason", "no answer").build();
        }
        if (!schema.isCurrent()) {
            return answer.down().withData("reason", "migrations are missing").build();
        }
        return answer.up().build();
    }
}
