package nl.leerkring.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * {@code kill -9} of server and database while somebody plays a case and makes a test and a group does a round, and a new start: on data of its own, because
 * the server of the other tests must stay.
 */
@Order(1)
@Execution(ExecutionMode.CONCURRENT)
class CrashIT {
    private static final Path HOME = Path.of("").toAbsolutePath();
    private static final int STEPS_BEFORE_THE_CRASH = 60;
    private static final int MOVES_BEFORE_THE_CRASH = 20;
    /** Milliseconds between two looks at how far they are: looking all the time takes one of two processors from those that are looked at. */
    private static final int MOMENT = 20;

    @TempDir
    Path data;

    private int port;
    private EmbeddedMariaDb database;
    private Process server;

    @BeforeEach
    void start() throws Exception {
        port = Ports.free();
        boot();
    }

    @AfterEach
    void crashOnce() {
        crash();
    }

    @Test
    void everythingThatWasAnsweredForIsThereAfterACrashAndEverybodyGoesOnWhereTheyWere() throws Exception {
        var learner = new CrashLearner(site());
        learner.readsUpToTheCase();
        learner.playsATurn();
        learner.answersOneQuestion();
        var round = new CrashRound(site());
        round.begins(database.database());
        var storms = List.of(learner.goesOn(), round.goesOn());
        while (storms.stream().allMatch(Thread::isAlive)
                && (learner.steps() < STEPS_BEFORE_THE_CRASH || round.moves() < MOVES_BEFORE_THE_CRASH)) {
            storms.get(0).join(MOMENT);
        }
        assertThat(storms).as("busy at the moment of the crash").allMatch(Thread::isAlive);
        crash();
        for (var storm : storms) {
            storm.join();
        }
        assertThat(learner.fault()).isNull();
        assertThat(round.fault()).isNull();

        boot();
        assertThat(learner.lost(database.database())).isEmpty();
        assertThat(round.lost(database.database())).isEmpty();
        assertThat(round.goesOnAfterwards()).isTrue();
    }

    private void boot() throws IOException, InterruptedException {
        database = EmbeddedMariaDb.start(HOME.resolve("target"), data.resolve("mariadb"), Ports.free());
        var place = new Server(HOME, data, port, Map.of());
        server = place.start(Optional.of(database.url()));
        assertThat(place.awaitReady(server)).as(place.log().toString()).isTrue();
        database.keep();
    }

    /** Both at once, without a word: no farewell of the server reaches the database. */
    private void crash() {
        server.destroyForcibly();
        database.process().destroyForcibly();
        server.onExit().join();
        database.process().onExit().join();
    }

    private URL site() throws IOException {
        return URI.create("http://127.0.0.1:" + port).toURL();
    }
}
