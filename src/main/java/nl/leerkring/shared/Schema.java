package nl.leerkring.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Whether the database answers and has the schema of this program. Monitoring asks twice a second, so the schema is
 * compared until it fits once; after that only the connection is tried.
 */
@ApplicationScoped
public class Schema {
    private static final int SECONDS = 2;

    @Resource(lookup = "java:app/jdbc/leerkring")
    DataSource dataSource;

    private volatile boolean migrated;

    /** Looks the data source up at the start: at a question of monitoring the names of the application are not there. */
    void start(@Observes @Initialized(ApplicationScoped.class) Object event) {
        migrated = false;
    }

    /** Whether the database answers within two seconds. */
    public boolean answers() {
        try (var connection = dataSource.getConnection()) {
            return connection.isValid(SECONDS);
        } catch (SQLException e) {
            return false;
        }
    }

    /** Whether every migration of this program was carried out. */
    public boolean isCurrent() {
        if (!migrated) {
            try {
                var info = Flyway.configure(Schema.class.getClassLoader())
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
