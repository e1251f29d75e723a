package nl.leerkring.launcher;

import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;
import nl.leerkring.support.Surfer;

/** Somebody of the demo in a live round, by its page and its socket. */
final class RoundGuest {
    static final String PASSWORD = "leerkring-demo";

    private static final HttpClient SOCKETS = HttpClient.newHttpClient();
    private static final Pattern ROUND = Pattern.compile("/intervision/rounds/\\d+");
    private static final Pattern STEPS = Pattern.compile("<ol class=\"steps\">.*?</ol>", Pattern.DOTALL);
    private static final Pattern NOW = Pattern.compile("aria-current=\"step\"><div><span lang=\"nl\">([^<]+)");

    private final Surfer surfer;
    private String round;

    RoundGuest(URL site, String email) throws Exception {
        surfer = new Surfer(site);
        var answer = surfer.post("/membership/sign-in", "signIn", Map.of("email", email, "password", PASSWORD));
        require(answer, 302);
    }

    /** Goes through other pages. */
    Surfer surfer() {
        return surfer;
    }

    /** Opens a round of the group, or comes to the one that is open. @return its address */
    String opens(String group, String method) throws Exception {
        var answer = surfer.post(group, "openRound", Map.of("method", method));
        var to = ROUND.matcher(
                require(answer, 302).headers().firstValue("Location").orElse(""));
        if (!to.find()) {
            throw new IllegalStateException(
                    "opening a round led to " + answer.headers().firstValue("Location"));
        }
        return to.group();
    }

    /** Is in this round from now on. */
    void comesInto(String address) throws Exception {
        isIn(address);
        presses("come");
    }

    /** Came in before, perhaps with another device. */
    void isIn(String address) {
        round = address;
    }

    /** Presses the button of the form of the round that has this id. */
    void presses(String button) throws Exception {
        presses(button, Map.of());
    }

    void presses(String button, Map<String, String> fields) throws Exception {
        require(surfer.post(round, "lead", "id=\"" + button + "\"", fields), 302);
    }

    /** As {@link #presses} for a button that moves the round, without looking at the page first. */
    void moves(String move) throws Exception {
        var fields = Map.of("jakarta.faces.ViewState", "stateless", "lead", "lead", "move", move);
        require(surfer.post(round, fields), 302);
    }

    void gives(long member, String role) throws Exception {
        var fields = Map.of("member", Long.toString(member), "role", role);
        require(surfer.post(round, "rolesForm", fields), 302);
    }

    /** The page of the round as it is now. */
    String page() throws Exception {
        return require(surfer.get(round), 200).body();
    }

    /** Title of the step that is done now. */
    static String step(String page) {
        var steps = STEPS.matcher(page);
        var now = NOW.matcher(steps.find() ? steps.group() : "");
        if (!now.find()) {
            throw new IllegalStateException("no step is done now:\n" + page);
        }
        return now.group(1);
    }

    /** Opens the socket of the round, as its page does. @param heard does something at every word that comes */
    WebSocket listens(Runnable heard) {
        var address = URI.create(surfer.at("/round/live/" + round.replaceFirst(".*/", ""))
                .toString()
                .replaceFirst("^http", "ws"));
        return SOCKETS.newWebSocketBuilder()
                .header("Cookie", "JSESSIONID=" + surfer.cookie("JSESSIONID").orElse(""))
                .header("Origin", surfer.at("").toString())
                .buildAsync(address, new WebSocket.Listener() {
                    @Override
                    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
                        heard.run();
                        socket.request(1);
                        return null;
                    }
                })
                .join();
    }

    private static HttpResponse<String> require(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.uri() + " answered " + answer.statusCode() + ":\n" + answer.body());
        }
        return answer;
    }
}
