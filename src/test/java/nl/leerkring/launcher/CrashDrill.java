package nl.leerkring.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * {@code mvn -Pcrash-drill}: starts Leerkring on data of its own, lets somebody play a case and answer a quiz, kills server and database
 * in the middle of it as {@code kill -9} does, starts again and looks whether everything that was answered for is there. Ends with 1
 * when it is not. Apart from the tests because it starts the server twice.
 */
public final class CrashDrill {
    private static final int MOVES_BEFORE_THE_CRASH = 60;

    private final Path home;
    private final Path data;
    private final int port;
    private EmbeddedMariaDb database;
    private Process server;

    private CrashDrill(Path home) throws IOException {
        this.home = home;
        this.data = home.resolve("target/crash-drill");
        this.port = Ports.free();
    }

    /** @param arguments the folder of the project */
    public static void main(String[] arguments) throws Exception {
        var drill = new CrashDrill(Path.of(arguments[0]).toAbsolutePath().normalize());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> DataProcesses.end(drill.data)));
        var code = drill.run();
        System.out.flush();
        System.exit(code);
    }

    private int run() throws Exception {
        DataProcesses.end(data);
        Folders.delete(data);
        start();
        var learner = new CrashLearner(URI.create("http://127.0.0.1:" + port).toURL());
        learner.signIn();
        learner.readsUpToTheCase();
        learner.playsATurn();
        var quiz = learner.answersTwoQuestions();
        var storm = learner.playsOn();
        while (storm.isAlive() && learner.answeredMoves() < MOVES_BEFORE_THE_CRASH) {
            Thread.onSpinWait();
        }
        if (!storm.isAlive()) {
            throw new IllegalStateException("the learner stopped before the crash");
        }
        crash();
        storm.join();
        var answered = learner.answeredMoves();
        say("killed after %d moves that were answered, while the next was under way", answered);
        start();
        learner.signIn();
        var lost = learner.missing(answered, quiz);
        lost.forEach(sentence -> say("LOST: %s", sentence));
        say(lost.isEmpty() ? "nothing was lost" : "something was lost");
        return lost.isEmpty() ? 0 : 1;
    }

    private void start() throws IOException, InterruptedException {
        var begin = System.nanoTime();
        database = EmbeddedMariaDb.start(home.resolve("target"), data.resolve("mariadb"), Ports.free());
        var place = new Server(home, data, port, Map.of());
        server = place.start(Optional.of(database.url()));
        if (!place.awaitReady(server)) {
            throw new IllegalStateException("the server did not become ready: " + place.reason());
        }
        database.keep();
        say("ready after %.1f s", (System.nanoTime() - begin) / 1e9);
    }

    /** Both at once, without a word: no farewell of the server reaches the database. */
    private void crash() {
        server.destroyForcibly();
        database.process().destroyForcibly();
        server.onExit().join();
        database.process().onExit().join();
    }

    private static void say(String format, Object... values) {
        System.out.printf(format + "%n", values);
    }
}
