package nl.leerkring.activity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import nl.leerkring.calendar.AgendaRoom;
import nl.leerkring.calendar.CalendarEntry;
import nl.leerkring.calendar.FeedDoor;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import nl.leerkring.support.Queries;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Meetings of trainings in the calendar of who has a seat, and of who planned them. */
@ArquillianTest
class ActivityCalendarIT extends Follower {
    private static final String PART = "samen";

    @Inject
    MeetingDesk desk;

    @Inject
    MeetingRoom room;

    @Inject
    AgendaRoom agenda;

    @Inject
    FeedDoor door;

    @Test
    void aSeatStandsInItUntilItIsGivenBack() {
        var facilitator = become(Role.FACILITATOR);
        var date = planned("Buurthuis");
        var other = planned("Buurthuis");
        assertThat(agenda.coming())
                .extracting(CalendarEntry::address)
                .contains("/activity/meetings?meeting=" + date, "/activity/meetings?meeting=" + other);
        become(me);
        assertThat(agenda.coming()).isEmpty();
        room.take(SLUG, PART, date);
        assertThat(agenda.coming()).singleElement().satisfies(entry -> {
            assertThat(entry.address()).isEqualTo("/learning/" + SLUG + "/" + PART);
            assertThat(entry.appointment().uid()).isEqualTo("activity-meeting-" + date + "@leerkring");
            assertThat(entry.appointment().location()).isEqualTo("Buurthuis");
            assertThat(entry.appointment().summary()).contains("(").doesNotContain("{", "activity.");
            assertThat(Duration.between(entry.startsAt(), entry.endsAt())).isPositive();
        });
        room.leave(SLUG, PART, date);
        assertThat(agenda.coming()).isEmpty();
        become(facilitator, Role.FACILITATOR);
        assertThat(agenda.coming()).hasSize(2);
    }

    @Test
    void whatIsOverIsNotOnThePageAndStaysInTheFeedForAYear() {
        become(Role.FACILITATOR);
        var date = planned("Buurthuis");
        become(me);
        room.take(SLUG, PART, date);
        var secret = agenda.make();
        testClock.move(Duration.ofDays(3));
        assertThat(agenda.coming()).isEmpty();
        assertThat(read(secret)).hasSize(1);
        testClock.move(Duration.ofDays(366));
        assertThat(read(secret)).isEmpty();
    }

    @Test
    void theLinkOfAnOnlineRoomDoesNotStandInIt() {
        become(Role.FACILITATOR);
        planned("Online: https://bellen.example.test/zaal-4");
        assertThat(agenda.coming())
                .singleElement()
                .satisfies(entry -> assertThat(entry.appointment().location())
                        .startsWith("Online")
                        .doesNotContain("bellen"));
    }

    @Test
    void whatItCostsDoesNotDependOnHowManyThereAre() {
        MemberId facilitator = become(Role.FACILITATOR);
        planned("Buurthuis");
        var few = Queries.of(agenda::coming);
        for (int i = 0; i < 9; i++) {
            planned("Buurthuis");
        }
        become(facilitator, Role.FACILITATOR);
        assertThat(agenda.coming()).hasSize(10);
        assertThat(Queries.of(agenda::coming)).isEqualTo(few);
    }

    /** Tomorrow, by the facilitator who acts. */
    private long planned(String place) {
        return desk.plan(new MeetingDesk.PlanMeeting(
                SLUG, PART, LocalDateTime.now(Clock.ZONE).plusDays(1), place, 5));
    }

    private List<CalendarEntry> read(String secret) {
        return door.read(secret).orElseThrow().entries();
    }
}
