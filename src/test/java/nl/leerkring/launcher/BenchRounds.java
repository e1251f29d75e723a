package nl.leerkring.launcher;

import java.net.URI;
import java.net.URL;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * How soon a step of a live round is with everybody, when 50 groups of 6 do a round at once. Told twice: when the word comes by the socket,
 * and when the page that is then asked for is there. Who asks runs on the same machine.
 */
final class BenchRounds {
    private static final int GROUPS = 50;
    private static final int PEOPLE = 6;
    private static final int STEPS = 6;
    private static final int SECONDS_BETWEEN_STEPS = 10;
    private static final int AT_ONCE = 5;

    private final URL site;
    private final Database database;
    private final List<BenchGroup> groups = new ArrayList<>();
    private final ExecutorService pool = Executors.newFixedThreadPool(GROUPS);

    private BenchRounds(int port, Database database) throws Exception {
        this.site = URI.create("http://127.0.0.1:" + port).toURL();
        this.database = database;
    }

    /** @param port of the server @param database of the same run */
    static void measure(int port, Database database) throws Exception {
        var bench = new BenchRounds(port, database);
        try {
            bench.open();
            bench.steps();
            bench.stepsAtOnce();
        } finally {
            bench.groups.forEach(BenchGroup::close);
            bench.pool.shutdownNow();
        }
    }

    private void open() throws Exception {
        var people = people();
        for (int i = 0; i < GROUPS; i++) {
            groups.add(group(people.subList(i * PEOPLE, (i + 1) * PEOPLE)));
        }
        for (var group : groups) {
            group.opensRound();
        }
    }

    /** Accounts as the one of the demo. @return their ids */
    private List<Long> people() throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate("insert into account (version, email, password_hash, full_name, display_name,"
                    + " certificate_name, language, created_at, confirmed_at, terms_version, terms_accepted_at,"
                    + " session_generation) select version, concat('ronde-', seq, '@demo.test'), password_hash,"
                    + " concat('Ronde ', seq), concat('Ronde ', seq), certificate_name, language, created_at,"
                    + " confirmed_at, terms_version, terms_accepted_at, session_generation from account, seq_1_to_"
                    + GROUPS * PEOPLE + " where email = 'deelnemer@demo.test'");
            var ids = new ArrayList<Long>();
            var rows = statement.executeQuery("select id from account where email like 'ronde-%' order by id");
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
            return ids;
        }
    }

    /** The first one starts it by its page; the others sit in it without being asked. */
    private BenchGroup group(List<Long> ids) throws Exception {
        var guests = new ArrayList<RoundGuest>();
        for (var id : ids) {
            guests.add(new RoundGuest(site, email(id)));
        }
        var guide = guests.get(0).surfer();
        var plan = new TreeMap<>(Map.of("name", "Kring " + ids.get(0), "theme", "Grenzen", "access", "REQUEST"));
        plan.putAll(Map.of("form", "ONLINE", "fewest", "3", "most", "8", "rhythm", "6"));
        var agreement = guide.post("/intervision/new", "newGroup", plan)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        var group = agreement.replaceFirst(".*(/intervision/groups/\\d+)/agreement", "$1");
        guide.post(group + "/agreement", "agree", Map.of("agreed", "true"));
        seat(ids.subList(1, PEOPLE), group.replaceFirst(".*/", ""));
        return new BenchGroup(group, ids, guests, pool);
    }

    private String email(long id) throws SQLException {
        try (var connection = database.connect();
                var rows = connection.createStatement().executeQuery("select email from account where id = " + id)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void seat(List<Long> ids, String group) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            for (var id : ids) {
                statement.executeUpdate("insert into intervision_member (revision, group_id, member, role, joined_at,"
                        + " present) values (1, " + group + ", " + id + ", 'MEMBER', utc_timestamp(6), 1)");
                statement.executeUpdate("insert into intervision_consent (group_id, member, version, given_at) values ("
                        + group + ", " + id + ", 1, utc_timestamp(6))");
            }
        }
    }

    /** Every group goes on every ten seconds, each at a moment of its own; the first time only warms up. */
    private void steps() throws Exception {
        var clock = Executors.newScheduledThreadPool(GROUPS);
        try {
            pace(clock, 1);
            groups.forEach(BenchGroup::forget);
            pace(clock, STEPS);
        } finally {
            clock.shutdownNow();
        }
        tell("a step every " + 1000 * SECONDS_BETWEEN_STEPS / GROUPS + " ms");
    }

    private void pace(java.util.concurrent.ScheduledExecutorService clock, int steps) throws InterruptedException {
        var done = new CountDownLatch(GROUPS * steps);
        for (int step = 0; step < steps; step++) {
            for (int i = 0; i < GROUPS; i++) {
                var group = groups.get(i);
                var moment = 1000L * SECONDS_BETWEEN_STEPS * step + 1000L * SECONDS_BETWEEN_STEPS / GROUPS * i;
                clock.schedule(() -> group.goesOn(done), moment, TimeUnit.MILLISECONDS);
            }
        }
        if (!done.await(2L * SECONDS_BETWEEN_STEPS * (steps + 1), TimeUnit.SECONDS)) {
            throw new IllegalStateException(done.getCount() + " steps were not seen by everybody");
        }
    }

    /** All groups go on at the same moment: what never happens, to see where it ends. */
    private void stepsAtOnce() throws Exception {
        groups.forEach(BenchGroup::forget);
        for (int i = 0; i < AT_ONCE; i++) {
            var done = new CountDownLatch(GROUPS);
            groups.forEach(group -> new Thread(() -> group.goesOn(done)).start());
            if (!done.await(2L * SECONDS_BETWEEN_STEPS, TimeUnit.SECONDS)) {
                throw new IllegalStateException(done.getCount() + " steps were not seen by everybody");
            }
        }
        tell("all " + GROUPS + " groups at once");
    }

    private void tell(String when) {
        tell(
                "the word, " + when,
                groups.stream().flatMap(group -> group.words().stream()).toList());
        tell(
                "the page, " + when,
                groups.stream().flatMap(group -> group.pages().stream()).toList());
    }

    private static void tell(String what, List<Long> nanos) {
        var sorted = nanos.stream().sorted().toList();
        System.out.printf(
                "  %-40s p50 %7.1f ms, p95 %7.1f ms, longest %7.1f ms, of %d%n",
                what,
                sorted.get(sorted.size() / 2) / 1e6,
                sorted.get(sorted.size() * 95 / 100) / 1e6,
                sorted.get(sorted.size() - 1) / 1e6,
                sorted.size());
    }
}
