package nl.leerkring.support;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The rows of the test database, for what no page can bring about. Only in client-side tests. */
public final class Rows {
    private Rows() {}

    /** Changes rows. @return how many */
    public static int change(String sql, Object... arguments) {
        try (var database = open();
                var statement = filled(database, sql, arguments)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What stands in the last column. */
    public static List<String> texts(String sql, Object... arguments) {
        try (var database = open();
                var statement = filled(database, sql, arguments);
                var found = statement.executeQuery()) {
            var all = new ArrayList<String>();
            while (found.next()) {
                all.add(found.getString(found.getMetaData().getColumnCount()));
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Numbers in the last column. */
    public static List<Long> numbers(String sql, Object... arguments) {
        return texts(sql, arguments).stream().map(Long::valueOf).toList();
    }

    /** The one number in the last column. */
    public static long number(String sql, Object... arguments) {
        return numbers(sql, arguments).get(0);
    }

    /** A sum over all rows of all tables but these: the same as before when nothing changed. */
    public static Map<String, String> sums(Set<String> except) {
        var all = new TreeMap<String, String>();
        texts(
                        "select table_name from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE'")
                .stream()
                .filter(table -> !except.contains(table))
                .forEach(
                        table -> all.put(table, texts("checksum table " + table).get(0)));
        return all;
    }

    /** Id of the account with this address. */
    public static long account(String email) {
        return number("select id from account where email = ?", email);
    }

    /** Gives a role. @return id of the account */
    public static long grant(String email, String role) {
        change(
                "insert into account_role (version, account_id, role, granted_at)"
                        + " select 1, id, ?, now(6) from account where email = ?",
                role,
                email);
        return account(email);
    }

    private static Connection open() throws SQLException {
        return DriverManager.getConnection(
                System.getenv("LEERKRING_DB_URL"),
                System.getenv("LEERKRING_DB_USER"),
                System.getenv("LEERKRING_DB_PASSWORD"));
    }

    private static PreparedStatement filled(Connection database, String sql, Object... arguments) throws SQLException {
        var statement = database.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }
}
