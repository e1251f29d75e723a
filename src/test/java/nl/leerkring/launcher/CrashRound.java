package nl.leerkring.launcher;

import java.io.IOException;
import java.net.URL;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The round of {@link CrashIT}: the group of the demo does one, and its chair goes to and fro until nobody answers any more. */
final class CrashRound {
    private static final List<String> PEOPLE =
            List.of("begeleider@demo.test", "deelnemer@demo.test", "coordinator@demo.test", "organisatie@demo.test");
    private static final Pattern GROUP = Pattern.compile("/intervision/groups/\\d+");
    private static final long PATIENCE_IN_SECONDS = 10;

    private final URL site;
    private final List<Long> ids = new ArrayList<>();
    private RoundGuest chair;
    private String round;
    private String behind;
    private String ahead;
    private int before;
    private volatile int moves;
    private volatile boolean underWay;
    private volatile Exception fault;

    CrashRound(URL site) {
        this.site = site;
    }

    /** Four come in, one leads, one brings the case, and they are at the second step. */
    void begins(Database database) throws Exception {
        letInByPassword(database);
        for (var email : PEOPLE) {
            ids.add(number(database, "select id from account where email = ?", email));
        }
        chair = new RoundGuest(site, PEOPLE.get(0));
        var group = GROUP.matcher(chair.surfer().get("/intervision").body());
        if (!group.find()) {
            throw new IllegalStateException("the demo has no group");
        }
        round = chair.opens(group.group(), "incidentmethode@1");
        for (var guest : guests()) {
            guest.comesInto(round);
        }
        chair.comesInto(round);
        chair.gives(ids.get(0), "CHAIR");
        chair.gives(ids.get(1), "OWNER");
        chair.gives(ids.get(2), "TIMEKEEPER");
        chair.presses("start");
        behind = RoundGuest.step(chair.page());
        chair.presses("next");
        ahead = RoundGuest.step(chair.page());
        before = kept(database).size();
    }

    private List<RoundGuest> guests() throws Exception {
        var guests = new ArrayList<RoundGuest>();
        for (var email : PEOPLE.subList(1, PEOPLE.size())) {
            guests.add(new RoundGuest(site, email));
        }
        return guests;
    }

    /** Goes a step back and on again all the time, until nobody answers any more. */
    Thread goesOn() {
        var thread = new Thread(() -> {
            try {
                while (true) {
                    move("back");
                    move("next");
                }
            } catch (IOException gone) {
                // the crash
            } catch (Exception e) {
                fault = e;
            }
        });
        thread.start();
        return thread;
    }

    private void move(String button) throws Exception {
        underWay = true;
        chair.presses(button);
        moves++;
        underWay = false;
    }

    /** How many moves the server answered for. */
    int moves() {
        return moves;
    }

    /** What went wrong otherwise than that nobody answered, or null. */
    Exception fault() {
        return fault;
    }

    /** What is not as it was answered for, seen by everybody from another device. The one move that was under way may have been done or not. */
    List<String> lost(Database database) throws Exception {
        var lost = new ArrayList<String>();
        var kept = kept(database);
        var done = kept.size() - before;
        expect(lost, done == moves || underWay && done == moves + 1, done + " moves instead of " + moves);
        for (int i = 0; i < kept.size(); i++) {
            expect(lost, kept.get(i).startsWith(i + 1 + " "), "happening " + (i + 1) + " is " + kept.get(i));
        }
        var step = done % 2 == 0 ? ahead : behind;
        for (var email : PEOPLE) {
            var page = new RoundGuest(site, email).surfer().get(round).body();
            expect(lost, RoundGuest.step(page).equals(step), email + " is at " + RoundGuest.step(page));
            expect(lost, page.split("class=\"person").length - 1 == 2 * PEOPLE.size(), email + " misses somebody");
            expect(lost, page.contains("data-running=\"true\""), email + " has no clock that runs");
        }
        return lost;
    }

    /** The round goes on: nobody has to come in again, who leads still leads, and the others hear of the next step. */
    boolean goesOnAfterwards() throws Exception {
        var heard = new CountDownLatch(1);
        var guest = new RoundGuest(site, PEOPLE.get(2));
        guest.isIn(round);
        var socket = guest.listens(heard::countDown);
        var lead = new RoundGuest(site, PEOPLE.get(0));
        lead.isIn(round);
        lead.presses("next");
        var told = heard.await(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        socket.abort();
        return told && RoundGuest.step(guest.page()).equals(RoundGuest.step(lead.page()));
    }

    private static void expect(List<String> lost, boolean kept, String what) {
        if (!kept) {
            lost.add(what);
        }
    }

    /** What happened in the round, in order: number and kind. */
    private List<String> kept(Database database) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.prepareStatement(
                        "select concat(number, ' ', kind) from round_happening where round_id = ? order by number")) {
            statement.setString(1, round.replaceFirst(".*/", ""));
            var rows = statement.executeQuery();
            var kept = new ArrayList<String>();
            while (rows.next()) {
                kept.add(rows.getString(1));
            }
            return kept;
        }
    }

    /** Some people of the demo only give life to lists: they get the password of the others. */
    private static void letInByPassword(Database database) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.executeUpdate("update account one join account other on other.email = 'deelnemer@demo.test'"
                    + " set one.password_hash = other.password_hash where one.email like 'leerling%@demo.test'");
        }
    }

    private static long number(Database database, String sql, String argument) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, argument);
            var rows = statement.executeQuery();
            rows.next();
            return rows.getLong(1);
        }
    }
}
