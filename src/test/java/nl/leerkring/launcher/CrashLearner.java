package nl.leerkring.launcher;

import java.io.IOException;
import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.leerkring.support.Surfer;

/** The learner of {@link CrashIT}: plays and answers over HTTP, and remembers what the server answered for. */
final class CrashLearner {
    private static final String EMAIL = "deelnemer@demo.test";
    private static final String TRAINING = "/learning/meldcode-huiselijk-geweld";
    private static final String CASE = "stilte-op-de-galerij";
    private static final String QUIZ = TRAINING + "/oefenen-met-zien";
    private static final String BACK = "(back)";
    private static final Pattern TITLE = Pattern.compile("<h1>(.*?)</h1>");
    private static final Pattern NUMBER = Pattern.compile("name=\"number\" value=\"(\\d+)\"");
    private static final Pattern CHOICE = Pattern.compile("name=\"choice\" value=\"([^\"]+)\"");
    private static final Pattern WAY = Pattern.compile("<li class=\"is-done\">(.*?)</li>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("name=\"answer\" value=\"([^\"]+)\"");

    private final URL site;
    private final Surfer surfer;
    private final List<String> moves = new ArrayList<>();
    private volatile int steps;
    private volatile Exception fault;
    private Place ahead;
    private Place behind;
    private String checked;
    private List<String> options;
    private int saves;
    private String underWay;

    CrashLearner(URL site) throws Exception {
        this.site = site;
        surfer = signedIn(site);
    }

    /** Where one is in the case, as the page tells it. */
    private record Place(String title, List<String> way) {
        static Place of(String page) {
            return new Place(found(TITLE, page), all(WAY, page));
        }
    }

    private static Surfer signedIn(URL site) throws Exception {
        var surfer = new Surfer(site);
        var form = Map.of("email", EMAIL, "password", "leerkring-demo");
        require(surfer.post("/membership/sign-in", "signIn", form), 302);
        return surfer;
    }

    void readsUpToTheCase() throws Exception {
        require(surfer.post("/learning/start?training=meldcode-huiselijk-geweld", "enrol", Map.of()), 302);
        require(surfer.post(TRAINING + "/wegen", "lesson", "finish", Map.of()), 302);
        require(surfer.post(TRAINING + "/beslissen", "lesson", "finish", Map.of()), 302);
    }

    /** A choice, a step back, and two choices; remembers the places between which is then moved to and fro. */
    void playsATurn() throws Exception {
        choose();
        back();
        behind = Place.of(choose());
        ahead = Place.of(choose());
        if (behind.equals(ahead)) {
            throw new IllegalStateException("the case did not move on");
        }
    }

    /** The first question is checked; of the second there are answers to save. */
    void answersOneQuestion() throws Exception {
        require(surfer.post(QUIZ, "quiz", "start", Map.of()), 302);
        checked = found(OPTION, get(surfer, QUIZ + "?question=1"));
        require(surfer.post(QUIZ + "?question=1", "quiz", "check", Map.of("answer", checked)), 302);
        options = all(OPTION, get(surfer, QUIZ + "?question=2"));
        save();
    }

    /** Goes to and fro in the case, and changes the answer to the second question every time, until nobody answers any more. */
    Thread goesOn() {
        var thread = new Thread(() -> {
            try {
                while (true) {
                    back();
                    save();
                    choose();
                    save();
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

    /** How many moves and answers the server answered for. */
    int steps() {
        return steps;
    }

    /** What went wrong otherwise than that nobody answered, or null. */
    Exception fault() {
        return fault;
    }

    private String choose() throws Exception {
        var choice = found(CHOICE, get(surfer, TRAINING + "/" + CASE));
        return move(choice, "value=\"" + choice + "\"");
    }

    private void back() throws Exception {
        move(BACK, "name=\"back\"");
    }

    private String move(String move, String button) throws Exception {
        underWay = move;
        var page = require(surfer.post(TRAINING + "/" + CASE, "casus", button, Map.of()), 200);
        moves.add(move);
        done();
        return page;
    }

    private void save() throws Exception {
        var page = get(surfer, QUIZ + "?question=2");
        underWay = answer(saves + 1);
        var saving = "{\"kind\":\"answer\",\"attempt\":%s,\"id\":\"%s\",\"value\":\"answer=%s\",\"age\":0}"
                .formatted(attribute(page, "data-attempt"), attribute(page, "data-id"), underWay);
        require(
                surfer.send(HttpRequest.newBuilder(surfer.at("/learning/autosave"))
                        .header("Content-Type", "application/json")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(HttpRequest.BodyPublishers.ofString(saving))),
                200);
        saves++;
        done();
    }

    private void done() {
        underWay = null;
        steps++;
    }

    /** The answer that is saved the nth time: one and another in turn. */
    private String answer(int save) {
        return options.get(save % 2);
    }

    /**
     * What is not as it was answered for, seen from another device. The one thing that was under way may have been done or not;
     * nothing else may differ.
     */
    List<String> lost(Database database) throws Exception {
        var other = signedIn(site);
        var lost = new ArrayList<String>();
        var kept = keptMoves(database);
        var more = new ArrayList<>(moves);
        more.add(String.valueOf(underWay));
        expect(lost, kept.equals(moves) || kept.equals(more), "moves " + kept + " instead of " + moves);
        var page = get(other, TRAINING + "/" + CASE);
        var place = kept.size() % 2 == 0 ? ahead : behind;
        expect(lost, Place.of(page).equals(place), "in the case at " + Place.of(page) + " instead of " + place);
        expect(lost, found(NUMBER, page).equals(String.valueOf(kept.size() + 1)), "the number of the next move");
        var first = get(other, QUIZ + "?question=1");
        expect(lost, first.contains("id=\"waarom\"") && isChosen(first, checked), "the answer that was checked");
        var resumed = get(other, QUIZ);
        expect(
                lost,
                resumed.contains("data-id=\"" + attribute(get(other, QUIZ + "?question=2"), "data-id")),
                "the place");
        var last = isChosen(resumed, answer(saves));
        var next = answer(saves + 1).equals(underWay) && isChosen(resumed, underWay);
        expect(lost, last || next, "the answer that was saved");
        return lost;
    }

    private static void expect(List<String> lost, boolean kept, String what) {
        if (!kept) {
            lost.add(what);
        }
    }

    private static List<String> keptMoves(Database database) throws SQLException {
        try (var connection = database.connect();
                var statement = connection.prepareStatement(
                        "select m.number, if(m.back, '" + BACK + "', m.choice) from casus_move m "
                                + "join casus_run r on r.id = m.run join account a on a.id = r.member "
                                + "where a.email = ? and r.part = ? order by m.number")) {
            statement.setString(1, EMAIL);
            statement.setString(2, CASE);
            var rows = statement.executeQuery();
            var moves = new ArrayList<String>();
            while (rows.next()) {
                moves.add(rows.getInt(1) == moves.size() + 1 ? rows.getString(2) : "(gap)");
            }
            return moves;
        }
    }

    private static boolean isChosen(String page, String option) {
        var input = Pattern.compile("<input[^>]*value=\"" + option + "\"[^>]*>").matcher(page);
        return input.find() && input.group().contains("checked=");
    }

    private static String get(Surfer surfer, String address) throws Exception {
        return require(surfer.get(address), 200);
    }

    private static String require(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + ":\n" + answer.body());
        }
        return answer.body();
    }

    private static String attribute(String page, String name) {
        return found(Pattern.compile("\\b" + name + "=\"([^\"]*)\""), page);
    }

    private static List<String> all(Pattern pattern, String page) {
        return pattern.matcher(page).results().map(each -> each.group(1)).toList();
    }

    private static String found(Pattern pattern, String page) {
        var matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException(pattern + " is not on the page:\n" + page);
        }
        return matcher.group(1);
    }
}
