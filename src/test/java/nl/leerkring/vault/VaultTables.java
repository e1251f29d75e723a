package nl.leerkring.vault;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** What somebody sees who reads the tables of the database, and a table as features have it that keep sealed texts. */
@ApplicationScoped
public class VaultTables {
    @Resource(lookup = "java:app/jdbc/leerkring")
    DataSource source;

    /** Keeps bytes, sealed or not, in a table of its own. */
    void keep(byte[] bytes) throws SQLException {
        try (var connection = source.getConnection()) {
            change(connection, "create table if not exists vault_it_note (body blob not null) engine = InnoDB");
            try (var insert = connection.prepareStatement("insert into vault_it_note values (?)")) {
                insert.setBytes(1, bytes);
                insert.executeUpdate();
            }
        }
    }

    List<byte[]> kept() throws SQLException {
        var all = new ArrayList<byte[]>();
        try (var connection = source.getConnection();
                var rows = connection.createStatement().executeQuery("select body from vault_it_note")) {
            while (rows.next()) {
                all.add(rows.getBytes(1));
            }
        }
        return all;
    }

    void drop() throws SQLException {
        try (var connection = source.getConnection()) {
            change(connection, "drop table if exists vault_it_note");
        }
    }

    /** Names of all tables with a row that holds these bytes in any column. */
    List<String> holding(byte[] wanted) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = source.getConnection()) {
            for (var table : tables(connection)) {
                try (var statement = connection.createStatement()) {
                    // films are stored too: not all at once
                    statement.setFetchSize(10);
                    var rows = statement.executeQuery("select * from `" + table + "`");
                    if (holds(rows, new String(wanted, StandardCharsets.ISO_8859_1))) {
                        found.add(table);
                    }
                }
            }
        }
        return found;
    }

    private static boolean holds(ResultSet rows, String wanted) throws SQLException {
        while (rows.next()) {
            for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                var value = rows.getObject(column);
                var bytes = value instanceof byte[] raw
                        ? raw
                        : String.valueOf(value).getBytes(StandardCharsets.UTF_8);
                if (new String(bytes, StandardCharsets.ISO_8859_1).contains(wanted)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var rows = connection
                .createStatement()
                .executeQuery("select table_name from information_schema.tables"
                        + " where table_schema = database() and table_type = 'BASE TABLE'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static void change(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
