package nl.leerkring.activity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.control.RequestContextController;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.leerkring.content.OtherKinds;
import nl.leerkring.shared.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The film of this training says that it takes 200 seconds, and is done at 90 per cent. */
@ArquillianTest
class ViewingIT extends Follower {
    private static final String LONG = "lange-film";
    private static final String FILM = "grote-film";

    @Inject
    ViewingRoom room;

    @Resource
    ManagedExecutorService executor;

    @BeforeEach
    void followTheTrainingWithTheLongFilm() {
        var files = OtherKinds.files()
                .replacing("parts/film.yaml", "seconds: 4", "seconds: 200")
                .replacing("lessons/kijken.md", "seconds: 4", "seconds: 100");
        trainings.publish(LONG, files);
        enrolment = enrolling.start(LONG);
    }

    @Test
    void whatWasWatchedTogetherMakesThePartDoneAtItsPercentage() {
        begin();
        assertThat(later(60, "0-60").percent()).isEqualTo(30);
        assertThat(later(60, "0-60").percent()).isEqualTo(30);
        assertThat(later(80, "0-20,50-130").percent()).isEqualTo(65);
        assertThat(later(60, "131-180").enough()).isFalse();
        assertThat(isDone()).isFalse();
        assertThat(percents("film")).containsEntry(FILM, 89);
        assertThat(later(5, "129-132")).isEqualTo(new ViewingRoom.Watched(90, true, true));
        assertThat(isDone()).isTrue();
    }

    @Test
    void skippingToTheEndDoesNotCount() {
        begin();
        assertThat(later(600, "0-3,196-200")).isEqualTo(new ViewingRoom.Watched(3, true, false));
        assertThat(later(600, "199-200,200-99999").percent()).isEqualTo(3);
        assertThat(isDone()).isFalse();
    }

    @Test
    void whatGoesFasterThanTimeIsNotCountedUntilTheTimeHasPassed() {
        // going back below stays after the day of enrolment has begun, also just after midnight
        testClock.move(Duration.ofMinutes(40));
        begin();
        assertThat(later(5, "0-200")).isEqualTo(new ViewingRoom.Watched(0, false, false));
        assertThat(isDone()).isFalse();
        testClock.move(Duration.ofMinutes(-30));
        assertThat(report("film", FILM, "0-200").believed()).isFalse();
        testClock.move(Duration.ofMinutes(30));
        assertThat(later(200, "0-200").enough()).isTrue();
        assertThat(isDone()).isTrue();
    }

    @Test
    void aFilmInALessonIsKeptAndDoesNotFinishTheLesson() {
        report("kijken", "kleine-film", "");
        testClock.move(Duration.ofSeconds(100));
        assertThat(report("kijken", "kleine-film", "0-100")).isEqualTo(new ViewingRoom.Watched(100, true, false));
        assertThat(percents("kijken")).isEqualTo(Map.of("kleine-film", 100));
        assertThat(classroom.open(LONG, "kijken").row().done()).isFalse();
        assertThat(percents("film")).isEmpty();
        assertThat(percents("lijst")).isEmpty();
    }

    @Test
    void readingTheTextIsAnEqualWay() {
        room.read(LONG, "film");
        assertThat(isDone()).isTrue();
        assertThat(percents("film")).isEmpty();
        notFound(() -> room.read(LONG, "kijken"));
        notFound(() -> room.read(LONG, "maandag"));
    }

    @Test
    void whatIsNotMineOrNotThereIsNotFoundAndKeepsNothing() {
        notFound(() -> report("film", "andere-film", "0-1"));
        notFound(() -> report("film", "kleine-film", "0-1"));
        notFound(() -> report("lijst", FILM, "0-1"));
        notFound(() -> report("geen-deel", FILM, "0-1"));
        var mine = enrolment;
        become();
        notFound(() -> report("film", FILM, "0-1"));
        notFound(() -> room.read(LONG, "film"));
        enrolment = enrolling.start(LONG);
        notFound(() -> room.report(new ViewingRoom.ReportWatched(mine, LONG, "film", FILM, "0-1")));
        become(me);
        assertThat(percents("film")).isEmpty();
    }

    @Test
    void twoWindowsThatReportAtOnceLoseNothing() {
        var all = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.runAsync(
                        () -> {
                            var request = CDI.current()
                                    .select(RequestContextController.class)
                                    .get();
                            request.activate();
                            caller.become(me, EnumSet.of(Role.LEARNER));
                            report("film", FILM, i * 2 + "-" + (i * 2 + 2));
                            request.deactivate();
                        },
                        executor))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).join();
        assertThat(percents("film"))
                .hasEntrySatisfying(FILM, percent -> assertThat(percent).isBetween(5, 6));
    }

    /** As the player does when it starts. */
    private void begin() {
        report("film", FILM, "");
    }

    private ViewingRoom.Watched later(int seconds, String pieces) {
        testClock.move(Duration.ofSeconds(seconds));
        return report("film", FILM, pieces);
    }

    private ViewingRoom.Watched report(String part, String media, String pieces) {
        return room.report(new ViewingRoom.ReportWatched(enrolment, LONG, part, media, pieces));
    }

    private Map<String, Integer> percents(String part) {
        return room.percents(classroom.open(LONG, part));
    }

    private boolean isDone() {
        return classroom.open(LONG, "film").row().done();
    }
}
