package nl.leerkring.support;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.nio.file.Path;
import nl.leerkring.launcher.DataProcesses;
import nl.leerkring.launcher.EmbeddedMariaDb;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts a real MariaDB and a real SMTP server once for a whole run of container tests, before Arquillian starts the server;
 * their ports come from the build by environment, so that the server finds them. Unit tests start nothing.
 */
public class TestEnvironment implements LauncherSessionListener {
    private static GreenMail mail;
    private EmbeddedMariaDb database;

    /** The mail server of this run; only in the JVM of the tests, so in client-side tests. */
    public static GreenMail mail() {
        return mail;
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        var url = System.getenv("LEERKRING_DB_URL");
        if (url == null || database != null) {
            return;
        }
        var port = URI.create(url.substring("jdbc:".length())).getPort();
        var target = Path.of("target").toAbsolutePath();
        // a run that was killed leaves its database behind, and that holds the data
        var data = target.resolve("test-mariadb");
        DataProcesses.end(data);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> DataProcesses.end(data)));
        database = EmbeddedMariaDb.start(target, data, port);
        database.keep();
        mail = new GreenMail(new ServerSetup(
                Integer.parseInt(System.getenv("LEERKRING_SMTP_PORT")), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            mail.stop();
            database.close();
            database = null;
        }
    }
}
