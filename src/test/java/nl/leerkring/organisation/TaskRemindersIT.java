package nl.leerkring.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is told when of what is asked. */
@ArquillianTest
class TaskRemindersIT {
    @Inject
    OrganisationFixture fixture;

    @Inject
    Clock clock;

    @Inject
    TaskReminders reminders;

    @Inject
    AssignmentDesk assignments;

    @Inject
    OrganisationDoor door;

    @Inject
    OwnTasks own;

    private OrganisationFixture.Made made;
    private MemberId member;
    private long person;

    @BeforeEach
    void somebodyIsAskedForATraining() {
        made = fixture.made();
        member = fixture.somebody();
        person = fixture.joins(made, member).person();
        assignments.assignTo(made.slug(), person, fixture.wish(20));
    }

    @AfterEach
    void realTime() {
        fixture.realTime();
    }

    /** Goes on to half past nine in the morning, so many days from now. */
    private void days(int days) {
        var at = clock.today()
                .plusDays(days)
                .atTime(LocalTime.of(9, 30))
                .atZone(Clock.ZONE)
                .toInstant();
        fixture.move(Duration.between(clock.now(), at));
        for (int i = 0; i < 20 && reminders.round() > 0; i++) {
            Thread.onSpinWait();
        }
    }

    private long ahead() {
        return fixture.mails("organisationAhead", member);
    }

    private long late() {
        return fixture.mails("organisationLate", member);
    }

    @Test
    void onceAWeekBeforeAndOnceAfterTheDay() {
        assertThat(fixture.mails("organisationTask", member)).isEqualTo(1);
        days(12);
        assertThat(ahead()).isZero();
        days(1);
        days(1);
        assertThat(ahead()).isEqualTo(1);
        days(6);
        assertThat(late()).isZero();
        days(1);
        days(1);
        assertThat(late()).isEqualTo(1);
        assertThat(ahead()).isEqualTo(1);
    }

    @Test
    void whoCompletedItOrLeftHearsNothing() {
        fixture.follows(member, OrganisationFixture.TRAINING, clock.now(), clock.now());
        var leaver = fixture.somebody();
        assignments.assignTo(made.slug(), fixture.joins(made, leaver).person(), fixture.wish(20));
        fixture.as(leaver);
        door.leave(made.slug());
        days(14);
        days(10);
        assertThat(ahead() + late()).isZero();
        assertThat(fixture.mails("organisationAhead", leaver)).isZero();
    }

    @Test
    void anotherDayIsToldOfAnew() {
        days(14);
        fixture.as(made.manager());
        assignments.assignTo(made.slug(), person, fixture.wish(30));
        assertThat(fixture.mails("organisationTask", member)).isEqualTo(2);
        days(24);
        assertThat(ahead()).isEqualTo(2);
    }

    @Test
    void thePersonSeesWhatIsAskedUntilItIsDone() {
        fixture.as(member);
        assertThat(own.open())
                .singleElement()
                .satisfies(
                        row -> assertThat(row.dueOn()).isEqualTo(clock.today().plusDays(20)));
        fixture.follows(member, OrganisationFixture.TRAINING, clock.now(), clock.now());
        assertThat(own.open()).isEmpty();
        assertThat(own.asked(made.slug()))
                .singleElement()
                .satisfies(row -> assertThat(row.done()).isTrue());
    }

    @Test
    void whoComesLaterIsAskedWhatEverybodyIsAskedAndHasTime() {
        assignments.assign(
                made.slug(),
                null,
                new Wish(OrganisationFixture.OTHER, clock.today().plusDays(3), null));
        var later = fixture.somebody();
        fixture.joins(made, later);
        fixture.as(later);
        assertThat(own.open())
                .singleElement()
                .satisfies(
                        row -> assertThat(row.dueOn()).isEqualTo(clock.today().plusDays(28)));
    }
}
