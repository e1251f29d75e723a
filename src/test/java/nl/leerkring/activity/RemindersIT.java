package nl.leerkring.activity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.leerkring.shared.Clock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class RemindersIT extends Follower {
    private static final String PART = "maandag";
    private static final String TEXT = "Ik bel mevrouw Jansen-de-Wit.";

    @Inject
    PracticeRoom room;

    @Inject
    Reminders reminders;

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    @Resource
    ManagedExecutorService executor;

    @Test
    void theMailIsWrittenOnTheMorningOfTheDayAndNotBefore() {
        var day = clock.today().plusDays(3);
        plan(day);
        until(day, LocalTime.of(7, 59));
        writeAll();
        assertThat(mails()).isEmpty();
        until(day, LocalTime.of(8, 1));
        writeAll();
        writeAll();
        assertThat(mails()).hasSize(1);
        testClock.move(Duration.ofDays(30));
        writeAll();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void nothingOfThePlanStandsInTheMailOnlyTheWayToIt() {
        plan(clock.today().plusDays(1));
        testClock.move(Duration.ofDays(2));
        writeAll();
        assertThat(mails())
                .singleElement()
                .satisfies(row -> assertThat(Arrays.toString((Object[]) row))
                        .doesNotContain(TEXT, "Jansen")
                        .contains("/learning/" + SLUG + "/" + PART));
    }

    @Test
    void manyAtTheSameTimeWriteOneMail() {
        plan(clock.today().plusDays(1));
        testClock.move(Duration.ofDays(2));
        var all = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.runAsync(this::writeAll, executor))
                .toArray(CompletableFuture[]::new);
        CompletableFuture.allOf(all).join();
        writeAll();
        assertThat(mails()).hasSize(1);
    }

    @Test
    void whoMovesThePlanIsRemindedOnTheNewDayOnly() {
        plan(clock.today().plusDays(1));
        plan(clock.today().plusDays(5));
        testClock.move(Duration.ofDays(2));
        writeAll();
        assertThat(mails()).isEmpty();
        testClock.move(Duration.ofDays(4));
        writeAll();
        assertThat(mails()).hasSize(1);
        plan(clock.today().plusDays(5));
        testClock.move(Duration.ofDays(6));
        writeAll();
        assertThat(mails()).hasSize(2);
    }

    @Test
    void whoToldHowItWentIsNotAskedAgain() {
        plan(clock.today().plusDays(1));
        testClock.move(Duration.ofDays(1));
        room.lookBack(SLUG, PART, "Gedaan.");
        testClock.move(Duration.ofDays(1));
        writeAll();
        assertThat(mails()).isEmpty();
    }

    @Test
    void whoPlansForTodayIsNotAskedWithinTheMinute() {
        until(clock.today().plusDays(1), LocalTime.of(12, 0));
        plan(clock.today());
        writeAll();
        assertThat(mails()).isEmpty();
        testClock.move(Duration.ofHours(6));
        writeAll();
        assertThat(mails()).hasSize(1);
        until(clock.today(), LocalTime.of(22, 0));
        var other = become();
        enrolling.start(SLUG);
        plan(clock.today());
        writeAll();
        me = other;
        assertThat(mails()).isEmpty();
        testClock.move(Duration.ofHours(11));
        writeAll();
        assertThat(mails()).hasSize(1);
    }

    private void plan(LocalDate day) {
        room.write(new PracticeRoom.MakePlan(SLUG, PART, TEXT, day));
    }

    private void until(LocalDate day, LocalTime time) {
        testClock.move(Duration.between(
                clock.now(), day.atTime(time).atZone(Clock.ZONE).toInstant()));
    }

    /** Until nothing is due: a round takes twenty. */
    private void writeAll() {
        while (reminders.round() > 0) {
            continue;
        }
    }

    private List<?> mails() {
        return database.createNativeQuery(
                        "select subject, body_text, body_html, link from notification_mail where address = ?1"
                                + " and template = 'assignment'")
                .setParameter(1, "proef-" + me.value() + "@leerkring.invalid")
                .getResultList();
    }
}
