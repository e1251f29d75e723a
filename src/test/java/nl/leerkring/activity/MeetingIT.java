package nl.leerkring.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Set;
import nl.leerkring.content.OtherKinds;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class MeetingIT extends Follower {
    private static final String PART = "samen";

    @Inject
    MeetingDesk desk;

    @Inject
    MeetingRoom room;

    @Test
    void whoWasThereHasThePartDoneAndWhoWasNotHasNot() {
        var other = become();
        enrolling.start(SLUG);
        var facilitator = become(Role.FACILITATOR);
        long date = desk.plan(planned(5, 1));
        become(other);
        room.take(SLUG, PART, date);
        become(me);
        room.take(SLUG, PART, date);
        testClock.move(Duration.ofDays(1).plusHours(1));
        become(facilitator, Role.FACILITATOR);
        assertThat(desk.guests(date)).hasSize(2).allMatch(guest -> guest.name().equals("Proef Persoon (P. Persoon)"));
        desk.notePresent(date, Set.of(me.value(), 4711L));
        desk.notePresent(date, Set.of());
        assertThat(desk.guests(date))
                .extracting(MeetingDesk.Guest::member, MeetingDesk.Guest::present)
                .containsExactly(tuple(other.value(), false), tuple(me.value(), true));
        become(me);
        assertThat(isDone(PART)).isTrue();
        assertThat(row(date).present()).isTrue();
        become(other);
        assertThat(isDone(PART)).isFalse();
        assertThat(row(date).present()).isFalse();
    }

    @Test
    void aFullDateIsRefusedAndASeatThatIsGivenBackIsFreeAgain() {
        long date = planned(1);
        var first = become();
        enrolling.start(SLUG);
        room.take(SLUG, PART, date);
        become(me);
        refused("activity.meeting.full", () -> room.take(SLUG, PART, date));
        assertThat(row(date).full()).isTrue();
        become(first);
        room.leave(SLUG, PART, date);
        notFound(() -> room.leave(SLUG, PART, date));
        become(me);
        room.take(SLUG, PART, date);
        room.take(SLUG, PART, date);
        assertThat(row(date).taken()).isEqualTo(1);
        assertThat(row(date).mine()).isTrue();
    }

    @Test
    void anotherDateTakesThePlaceOfTheFirst() {
        long one = planned(3);
        long two = planned(3);
        become(me);
        room.take(SLUG, PART, one);
        room.take(SLUG, PART, two);
        assertThat(row(one).mine()).isFalse();
        assertThat(row(one).taken()).isZero();
        assertThat(row(two).mine()).isTrue();
    }

    @Test
    void onceItHasBegunNobodyTakesOrGivesBackASeatAndBeforeNobodyIsNoted() {
        var facilitator = become(Role.FACILITATOR);
        long date = desk.plan(planned(3, 1));
        become(me);
        room.take(SLUG, PART, date);
        become(facilitator, Role.FACILITATOR);
        refused("activity.meeting.early", () -> desk.notePresent(date, Set.of(me.value())));
        testClock.move(Duration.ofDays(2));
        become(me);
        refused("activity.meeting.past", () -> room.leave(SLUG, PART, date));
        assertThat(row(date).begun()).isTrue();
        become();
        enrolling.start(SLUG);
        refused("activity.meeting.past", () -> room.take(SLUG, PART, date));
        assertThat(room.dates(SLUG, PART)).noneMatch(found -> found.id() == date);
    }

    @Test
    void aDateIsRefusedBesideTheFieldThatIsWrong() {
        become(Role.FACILITATOR);
        var day = LocalDateTime.now(Clock.ZONE).plusDays(3);
        refusedAt("startsAt", "activity.meeting.when", plan(null, "Utrecht", 5));
        refusedAt("startsAt", "activity.meeting.when", plan(day.minusDays(4), "Utrecht", 5));
        refusedAt("place", "activity.meeting.where", plan(day, " ", 5));
        refusedAt("place", "activity.meeting.where", plan(day, null, 5));
        refusedAt("place", "activity.meeting.where", plan(day, "x".repeat(201), 5));
        refusedAt("seats", "activity.meeting.seats", plan(day, "Utrecht", 0));
        refusedAt("seats", "activity.meeting.seats", plan(day, "Utrecht", -1));
        refusedAt("seats", "activity.meeting.seats", plan(day, "Utrecht", 10_000));
        notFound(() -> desk.plan(new MeetingDesk.PlanMeeting(SLUG, "lijst", day, "Utrecht", 5)));
        notFound(() -> desk.plan(new MeetingDesk.PlanMeeting("../etc", PART, day, "Utrecht", 5)));
        assertThat(desk.mine()).isEmpty();
    }

    @Test
    void aFacilitatorSeesHerOwnDatesOnly() {
        long date = planned(3);
        assertThat(desk.parts())
                .anyMatch(part -> part.slug().equals(SLUG) && part.part().equals(PART));
        assertThat(desk.mine())
                .singleElement()
                .satisfies(mine -> assertThat(mine.id()).isEqualTo(date));
        become(Role.FACILITATOR);
        assertThat(desk.mine()).isEmpty();
        notFound(() -> desk.guests(date));
        notFound(() -> desk.notePresent(date, Set.of(me.value())));
        notFound(() -> desk.guests(-1));
    }

    @Test
    void aSeatIsOnlyAtTheMeetingOfThePartOneIsIn() {
        long date = planned(3);
        become(me);
        notFound(() -> room.take(SLUG, PART, -1));
        notFound(() -> room.take(SLUG, "lijst", date));
        notFound(() -> room.leave(SLUG, PART, date));
        trainings.publish("nog-een-training", OtherKinds.files());
        enrolling.start("nog-een-training");
        notFound(() -> room.take("nog-een-training", PART, date));
        become();
        notFound(() -> room.dates(SLUG, PART));
        notFound(() -> room.take(SLUG, PART, date));
    }

    /** As a new facilitator, who is then the caller. */
    private long planned(int seats) {
        become(Role.FACILITATOR);
        return desk.plan(planned(seats, 1));
    }

    private MeetingDesk.PlanMeeting planned(int seats, int inDays) {
        return new MeetingDesk.PlanMeeting(
                SLUG, PART, LocalDateTime.now(Clock.ZONE).plusDays(inDays), "Buurthuis", seats);
    }

    private Runnable plan(LocalDateTime when, String place, int seats) {
        return () -> desk.plan(new MeetingDesk.PlanMeeting(SLUG, PART, when, place, seats));
    }

    private MeetingRow row(long date) {
        return room.dates(SLUG, PART).stream()
                .filter(row -> row.id() == date)
                .findFirst()
                .orElseThrow();
    }
}
