package nl.leerkring.launcher;

import java.nio.file.Path;

/** What a newcomer reads when it is ready. */
final class Banner {
    private Banner() {}

    static String text(int port, Path data, boolean embedded) {
        return """

                ------------------------------------------------------------------
                 Leerkring is ready:  http://localhost:%d

                 Sign in with one of (password: leerkring-demo)
                   deelnemer@demo.test     a professional who learns
                   begeleider@demo.test    guides intervision groups
                   organisatie@demo.test   manages an organisation
                   coordinator@demo.test   organises meeting series
                   redactie@demo.test      writes trainings
                   beheer@demo.test        runs the platform, reads the mails

                 Data:  %s
                 Log:   %s
                 Stop:  Ctrl-C
                ------------------------------------------------------------------
                """.formatted(
                        port,
                        embedded ? data.resolve("mariadb") : "the MariaDB of LEERKRING_DB_URL",
                        data.resolve("server.log"));
    }
}
