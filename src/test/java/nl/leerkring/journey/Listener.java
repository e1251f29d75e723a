package nl.leerkring.journey;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.leerkring.support.Surfer;

/** An open page of a round, as far as it hears that something happened. */
final class Listener implements WebSocket.Listener {
    private static final long PATIENCE_IN_SECONDS = 10;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();

    /** Opens the socket of a round. @param origin of the page, as browsers tell it */
    static CompletableFuture<Listener> open(Surfer surfer, String round, String origin) {
        var listener = new Listener();
        var address = URI.create(surfer.at(round).toString().replaceFirst("^http", "ws"));
        return CLIENT.newWebSocketBuilder()
                .header("Cookie", "JSESSIONID=" + surfer.cookie("JSESSIONID").orElse("none"))
                .header("Origin", origin)
                .buildAsync(address, listener)
                .thenApply(socket -> listener);
    }

    /** What was heard next. */
    String next() throws InterruptedException {
        var message = heard.poll(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
        if (message == null) {
            throw new AssertionError("nothing was heard");
        }
        return message;
    }

    /** Code with which the server closed it. */
    int closed() throws Exception {
        return closed.get(PATIENCE_IN_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
        heard.add(data.toString());
        socket.request(1);
        return null;
    }

    @Override
    public CompletionStage<?> onClose(WebSocket socket, int statusCode, String reason) {
        closed.complete(statusCode);
        return null;
    }
}
