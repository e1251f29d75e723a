package nl.leerkring.launcher;

import java.io.IOException;
import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.leerkring.support.Surfer;

/** The learner of the {@link CrashDrill}: plays and answers over HTTP, and remembers what the server answered for. */
final class CrashLearner {
    private static final String TRAINING = "/learning/meldcode-huiselijk-geweld";
    private static final String CASE = TRAINING + "/stilte-op-de-galerij";
    private static final String QUIZ = TRAINING + "/oefenen-met-zien";
    private static final Pattern TITLE = Pattern.compile("<h1>(.*?)</h1>");
    private static final Pattern NUMBER = Pattern.compile("name=\"number\" value=\"(\\d+)\"");
    private static final Pattern CHOICE = Pattern.compile("name=\"choice\" value=\"([^\"]+)\"");
    private static final Pattern WAY = Pattern.compile("<li class=\"is-done\">(.*?)</li>", Pattern.DOTALL);
    private static final Pattern OPTION = Pattern.compile("name=\"answer\" value=\"([^\"]+)\"");

    private final Surfer surfer;
    private volatile int answered;
    private Place ahead;
    private Place behind;

    CrashLearner(URL site) {
        surfer = new Surfer(site);
    }

    /** Where one is in the case, as the page tells it. */
    private record Place(String title, List<String> way) {
        static Place of(String page) {
            return new Place(
                    found(TITLE, page),
                    WAY.matcher(page).results().map(each -> each.group(1)).toList());
        }
    }

    /** The second question, answered and saved but not checked, and how the first stands after it was checked. */
    record Quiz(String first, String chosen) {}

    void signIn() throws Exception {
        var form = Map.of("email", "deelnemer@demo.test", "password", "leerkring-demo");
        require(surfer.post("/membership/sign-in", "signIn", form), 302);
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
        if (behind.equals(ahead) || answered != 4) {
            throw new IllegalStateException("the case did not move on");
        }
    }

    /** Goes on with a step back and the same choice again, until nobody answers any more. */
    Thread playsOn() {
        var thread = new Thread(() -> {
            try {
                while (true) {
                    back();
                    choose();
                }
            } catch (IOException | IllegalStateException gone) {
                System.out.println("the learner finds nobody there");
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        thread.start();
        return thread;
    }

    int answeredMoves() {
        return answered;
    }

    private String choose() throws Exception {
        return move("value=\"" + found(CHOICE, get(CASE)) + "\"");
    }

    private String back() throws Exception {
        return move("name=\"back\"");
    }

    private String move(String button) throws Exception {
        var page = require(surfer.post(CASE, "casus", button, Map.of()), 200);
        answered = Integer.parseInt(found(NUMBER, page)) - 1;
        return page;
    }

    Quiz answersTwoQuestions() throws Exception {
        require(surfer.post(QUIZ, "quiz", "start", Map.of()), 302);
        var first = found(OPTION, get(QUIZ + "?question=1"));
        require(surfer.post(QUIZ + "?question=1", "quiz", "check", Map.of("answer", first)), 302);
        var page = get(QUIZ + "?question=2");
        var chosen = found(OPTION, page);
        var saving = "{\"kind\":\"answer\",\"attempt\":%s,\"id\":\"%s\",\"value\":\"answer=%s\",\"age\":0}"
                .formatted(attribute(page, "data-attempt"), attribute(page, "data-id"), chosen);
        require(
                surfer.send(HttpRequest.newBuilder(surfer.at("/learning/autosave"))
                        .header("Content-Type", "application/json")
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(HttpRequest.BodyPublishers.ofString(saving))),
                200);
        return new Quiz(first, chosen);
    }

    /** What is not as it was answered for. The move that was under way may have been made or not; nothing else. */
    List<String> missing(int answeredBefore, Quiz quiz) throws Exception {
        var lost = new ArrayList<String>();
        var page = get(CASE);
        var moves = Integer.parseInt(found(NUMBER, page)) - 1;
        expect(lost, moves == answeredBefore || moves == answeredBefore + 1, moves + " moves of " + answeredBefore);
        var place = moves % 2 == 0 ? ahead : behind;
        expect(lost, Place.of(page).equals(place), "the place in the case: " + Place.of(page) + " is not " + place);
        expect(lost, page.contains("choice__note") == (moves % 2 == 1), "what was tried before");
        var first = get(QUIZ + "?question=1");
        expect(lost, first.contains("id=\"waarom\"") && isChosen(first, quiz.first()), "the answer that was checked");
        expect(lost, isChosen(get(QUIZ + "?question=2"), quiz.chosen()), "the answer that was saved");
        require(surfer.post(QUIZ + "?question=2", "quiz", "check", Map.of("answer", quiz.chosen())), 302);
        System.out.printf("found %d moves, the scene “%s”, a checked and a saved answer%n", moves, place.title());
        return lost;
    }

    private static void expect(List<String> lost, boolean kept, String what) {
        if (!kept) {
            lost.add(what);
        }
    }

    private static boolean isChosen(String page, String option) {
        var input = Pattern.compile("<input[^>]*value=\"" + option + "\"[^>]*>").matcher(page);
        return input.find() && input.group().contains("checked=");
    }

    private String get(String address) throws Exception {
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

    private static String found(Pattern pattern, String page) {
        var matcher = pattern.matcher(page);
        if (!matcher.find()) {
            throw new IllegalStateException(pattern + " is not on the page:\n" + page);
        }
        return matcher.group(1);
    }
}
