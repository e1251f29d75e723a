package nl.leerkring.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.mariadb.jdbc.Driver;

/** Where the data are. It is tried before the server starts: the server's own complaint is a page long. */
record Database(String url, String user, String password) {
    /** The one that the environment names, when it does. */
    static Optional<Database> named(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("LEERKRING_DB_URL"))
                .filter(url -> !url.isBlank())
                .map(url -> new Database(
                        url,
                        environment.getOrDefault("LEERKRING_DB_USER", EmbeddedMariaDb.NAME),
                        environment.getOrDefault("LEERKRING_DB_PASSWORD", EmbeddedMariaDb.NAME)));
    }

    /** Refuses when it does not let us in, or was used by a newer Leerkring. */
    void requireUsable(Path migrations) throws IOException {
        try (var connection = connect()) {
            SchemaAge.requireNotNewer(connection, migrations);
        } catch (SQLException e) {
            throw new Refusal("the database " + withoutOptions() + " does not let us in: "
                    + e.getMessage().lines().findFirst().orElse("no reason given"));
        }
    }

    /** Not by DriverManager: that does not look into the class loader of a Maven plugin. */
    Connection connect() throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5000");
        var connection = new Driver().connect(url, properties);
        if (connection == null) {
            throw new Refusal("LEERKRING_DB_URL is \"" + withoutOptions() + "\"; it must begin with jdbc:mariadb://.");
        }
        return connection;
    }

    /** The address to show: among the options a password may stand. */
    String withoutOptions() {
        return url.split("\\?", 2)[0];
    }
}
