package nl.leerkring.launcher;

/** What a newcomer reads when it is ready. */
final class Banner {
    private static final String LINE = "------------------------------------------------------------------\n";

    private static final String ACCOUNTS = """

             Sign in with one of (password: leerkring-demo)
               deelnemer@demo.test     a professional who learns
               begeleider@demo.test    guides intervision groups
               organisatie@demo.test   manages an organisation
               coordinator@demo.test   organises meeting series
               redactie@demo.test      writes trainings
               beheer@demo.test        runs the platform, reads the mails
            """;

    private Banner() {}

    /** @param demo whether the server was asked to make the demo accounts */
    static String text(String address, String data, Object log, boolean demo) {
        return "\n" + LINE
                + " Leerkring is ready:  " + address + "\n"
                + (demo ? ACCOUNTS : "")
                + "\n Data:  " + data
                + "\n Log:   " + log
                + "\n Stop:  Ctrl-C\n"
                + LINE;
    }
}
