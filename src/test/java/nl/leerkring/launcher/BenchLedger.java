package nl.leerkring.launcher;

import java.sql.SQLException;
import java.time.Duration;

/** How long 10,000 completions of 2,000 people with a registration take to be in their ledgers, computed and written by the rounds of the server. */
final class BenchLedger {
    private static final int PEOPLE = 2000;
    private static final int EACH = 5;
    private static final long FIRST = 5_000_000_000L;
    private static final Duration LONGEST = Duration.ofMinutes(3);

    private BenchLedger() {}

    /** @param database of the same run */
    static void measure(Database database) throws SQLException, InterruptedException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate(
                    "insert into ledger_registration (revision, member, register, begins_on, ends_on) select 1, "
                            + FIRST
                            + " + seq, 'registerplein', utc_date() - interval 1 year, utc_date() + interval 4 year from seq_1_to_"
                            + PEOPLE);
            statement.executeUpdate(
                    "insert into ledger_fact (member, source, version, kind, title, link, subjects, happened_at, minutes,"
                            + " tested, told_at) select " + FIRST
                            + " + p.seq, concat('training:bench-', t.seq), 1, 'TRAINING', 'Training', '',"
                            + " concat('training:bench-', t.seq), utc_timestamp(6) - interval t.seq day, 90, 1, utc_timestamp(6) from seq_1_to_"
                            + PEOPLE + " p, seq_1_to_" + EACH + " t");
            statement.executeUpdate(
                    "insert into ledger_due (member) select " + FIRST + " + seq from seq_1_to_" + PEOPLE);
            await(statement, PEOPLE - 1);
            var begin = System.nanoTime();
            await(statement, 0);
            System.out.printf(
                    "  %,d completions into the ledger %7.1f s%n", PEOPLE * EACH, (System.nanoTime() - begin) / 1e9);
        }
    }

    /** Until no more than so many people are left. */
    private static void await(java.sql.Statement statement, int most) throws SQLException, InterruptedException {
        var end = System.nanoTime() + LONGEST.toNanos();
        while (System.nanoTime() < end) {
            try (var rows = statement.executeQuery("select count(*) from ledger_due")) {
                rows.next();
                if (rows.getInt(1) <= most) {
                    return;
                }
            }
            Thread.sleep(20);
        }
        throw new IllegalStateException("the ledger is not done");
    }
}
