package nl.leerkring.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.mariadb.jdbc.Driver;

/** The MariaDB of {@code LEERKRING_DB_URL}, tried before the server starts: its own complaint is a page long. */
record OutsideDatabase(String url, String user, String password) {
    static Optional<OutsideDatabase> of(Map<String, String> environment) {
        return Optional.ofNullable(environment.get("LEERKRING_DB_URL"))
                .filter(url -> !url.isBlank())
                .map(url -> new OutsideDatabase(
                        url,
                        environment.getOrDefault("LEERKRING_DB_USER", EmbeddedMariaDb.NAME),
                        environment.getOrDefault("LEERKRING_DB_PASSWORD", EmbeddedMariaDb.NAME)));
    }

    /** Refuses when it does not let us in. */
    void requireAnswer() {
        try (var connection = connect(url, user, password)) {
            if (connection == null) {
                throw new Refusal("LEERKRING_DB_URL is \"" + url + "\"; it must begin with jdbc:mariadb://.");
            }
        } catch (SQLException e) {
            throw new Refusal("the database of LEERKRING_DB_URL (" + url + ") does not let us in: "
                    + e.getMessage().lines().findFirst().orElse("no reason given"));
        }
    }

    /** Not by DriverManager: that does not look into the class loader of a Maven plugin. */
    static Connection connect(String url, String user, String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5000");
        return new Driver().connect(url, properties);
    }
}
