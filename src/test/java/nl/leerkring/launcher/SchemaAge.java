package nl.leerkring.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;

/** Whether the tables were made by a newer Leerkring: the server would start on them, and fail or spoil things later. */
final class SchemaAge {
    private static final Pattern MIGRATION = Pattern.compile("V(\\d+)__.*\\.sql");

    private SchemaAge() {}

    /** @param migrations the folder with the migrations of this program */
    static void requireNotNewer(Connection connection, Path migrations) throws SQLException, IOException {
        var theirs = newestApplied(connection);
        var ours = newestOf(migrations);
        if (theirs > ours) {
            throw new Refusal("the data were written by a newer Leerkring (schema " + theirs + ", this one knows "
                    + ours + "); start that one, or put back a backup of before.");
        }
    }

    private static int newestApplied(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var tables = statement.executeQuery("show tables like 'flyway_schema_history'")) {
            if (!tables.next()) {
                return 0;
            }
        }
        try (var statement = connection.createStatement();
                var versions =
                        statement.executeQuery("select max(cast(version as unsigned)) from flyway_schema_history")) {
            return versions.next() ? versions.getInt(1) : 0;
        }
    }

    private static int newestOf(Path migrations) throws IOException {
        try (var files = Files.list(migrations)) {
            return files.map(file -> MIGRATION.matcher(file.getFileName().toString()))
                    .filter(java.util.regex.Matcher::matches)
                    .mapToInt(name -> Integer.parseInt(name.group(1)))
                    .max()
                    .orElse(0);
        }
    }
}
