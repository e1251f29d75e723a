package nl.leerkring.web.health;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * This node can serve when the database answers and has the schema of this program. A load balancer asks twice a second,
 * so the schema is compared until it fits once; after that only the connection is tried.
 */
@Readiness
@ApplicationScoped
public class DatabaseReady implements HealthCheck {
    private static final int SECONDS = 2;

    @Resource(lookup = "java:app/jdbc/leerkring")
    DataSource dataSource;

    private volatile boolean migrated;

    /** The data source is looked up now: at a question of monitoring the application's names are not there. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        migrated = false;
    }

    @Override
    public HealthCheckResponse call() {
        var answer = HealthCheckResponse.named("database");
        try (var connection = dataSource.getConnection()) {
            if (!connection.isValid(SECONDS)) {
                return answer.down().withData("reason", "no answer").build();
            }
        } catch (SQLException e) {
            return answer.down().withData("reason", "no connection").build();
        }
        return isMigrated()
                ? answer.up().build()
                : answer.down().withData("reason", "migrations are missing").build();
    }

    private boolean isMigrated() {
        if (!migrated) {
            try {
                var info = Flyway.configure(DatabaseReady.class.getClassLoader())
                        .dataSource(dataSource)
                        .load()
                        .info();
                migrated = info.current() != null && info.pending().length == 0;
            } catch (FlywayException e) {
                return false;
            }
        }
        return migrated;
    }
}
