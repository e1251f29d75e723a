package nl.leerkring.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import nl.leerkring.arena.ArenaFixture;
import nl.leerkring.learning.Enrolling;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import nl.leerkring.support.TestClock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What ends, who is reminded of it, and the next period: nothing of the one before is lost. */
@ArquillianTest
class EndingIT {
    private static final String SLUG = "spil-in-de-wijk";
    private static final String NUMBER = "461012345";

    @Inject
    ArenaFixture people;

    @Inject
    LedgerFixture life;

    @Inject
    MyRegistrations registrations;

    @Inject
    Dossier dossier;

    @Inject
    Enrolling enrolling;

    @Inject
    LedgerReminders reminders;

    @Inject
    Clock clock;

    @Inject
    TestClock time;

    private MemberId noor;

    @BeforeEach
    void somebody() {
        noor = people.somebody(Role.LEARNER);
    }

    @AfterEach
    void realTime() {
        time.reset();
    }

    /** @return id of a registration that ends in so many days */
    private long ending(int days) {
        var last = clock.today().plusDays(days);
        return registrations.add(
                new RegistrationPlan("registerplein", NUMBER, last.minusYears(5).plusDays(1), last));
    }

    private List<Expiring.Ending> endings() {
        var asked = dossier.endings(null);
        assertThat(dossier.endings(dossier.look(null).orElse(null)))
                .as("however it is asked")
                .isEqualTo(asked);
        return asked;
    }

    private List<String> lines() {
        return people.rows("select * from ledger_entry where member = ? order by id", noor.value()).stream()
                .map(Object::toString)
                .toList();
    }

    @Test
    void aNextPeriodBeginsTheDayAfterAndLeavesEverythingOfTheOneBefore() {
        var first = ending(40);
        life.completes(noor, SLUG, clock.now());
        var before = lines();
        var sheet = dossier.look(first).orElseThrow();
        var plan = registrations.next(first);
        assertThat(plan.begins()).isEqualTo(sheet.holding().until().plusDays(1));
        assertThat(plan.number()).isEqualTo(NUMBER);
        var second = registrations.add(plan);
        assertThat(dossier.look(second).orElseThrow().figures().points()).isZero();
        time.move(Duration.ofDays(60));
        life.completes(noor, SLUG, clock.now());
        assertThat(dossier.look(second).orElseThrow().figures().points())
                .as("done again in the new period, it counts again")
                .isEqualByComparingTo(sheet.figures().points());
        var after = dossier.look(first).orElseThrow();
        assertThat(after.lines()).isEqualTo(sheet.lines());
        assertThat(after.figures()).isEqualTo(sheet.figures());
        assertThat(lines()).startsWith(before.toArray(String[]::new));
    }

    @Test
    void aTrainingThatIsFollowedAgainIsAnotherOneBesideTheFirst() {
        var first = enrolling.start(SLUG);
        assertThat(enrolling.again(SLUG)).as("it is running").isEqualTo(first);
        life.change("update enrolment set completed_at = utc_timestamp(6) where id = ?1", first);
        assertThat(enrolling.start(SLUG)).as("it was completed").isEqualTo(first);
        assertThat(enrolling.offer(SLUG).completed()).isTrue();
        var second = enrolling.again(SLUG);
        assertThat(second).isNotEqualTo(first);
        assertThat(enrolling.offer(SLUG).completed()).isFalse();
        assertThat(people.rows("select * from enrolment where id = ? and completed_at is not null", first))
                .hasSize(1);
    }

    @Test
    void whatEndsIsToldWithTheDayFromWhichTheNextPeriodCanBeAskedFor() {
        var id = ending(200);
        assertThat(endings()).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Expiring.Kind.PERIOD);
            assertThat(one.on()).isEqualTo(clock.today().plusDays(200));
        });
        var sheet = dossier.look(id).orElseThrow();
        assertThat(sheet.opens())
                .isEqualTo(sheet.holding()
                        .until()
                        .plusDays(1)
                        .minusMonths(sheet.rules().renewal().opens()));
        registrations.add(registrations.next(id));
        assertThat(endings()).as("another one follows").isEmpty();
        people.somebody(Role.LEARNER);
        assertThat(endings()).isEmpty();
    }

    @Test
    void anAccreditationThatEndsIsToldToWhoFollowsTheTrainingAndIsRegistered() {
        ending(1000);
        life.change(
                "insert into ledger_offer (subject, title, link, register, category, course, points, valid_until, tested,"
                        + " added_at) values ('training:intercultureel-vakmanschap', 'Intercultureel', '/training/x', 'registerplein',"
                        + " 'training', 'X-1', 2, ?1, 0, utc_timestamp(6))",
                clock.today().plusDays(20));
        life.change("update ledger_offer set withdrawn_at = utc_timestamp(6) where subject like"
                + " 'training:intercultureel-vakmanschap%' and course <> 'X-1' and register = 'registerplein'");
        assertThat(endings()).noneMatch(one -> one.kind() == Expiring.Kind.ACCREDITATION);
        enrolling.start("intercultureel-vakmanschap");
        assertThat(endings())
                .filteredOn(one -> one.kind() == Expiring.Kind.ACCREDITATION)
                .singleElement()
                .satisfies(one -> assertThat(one.on()).isEqualTo(clock.today().plusDays(20)));
        life.change("update ledger_offer set withdrawn_at = utc_timestamp(6) where course = 'X-1'");
        life.change(
                "update ledger_offer set withdrawn_at = null where subject like 'training:intercultureel-vakmanschap%' and course <> 'X-1'");
    }

    private long mails() {
        return people.rows(
                        "select id from notification_mail where template = 'dossierEnding' and address = ?",
                        ArenaFixture.address(noor))
                .size();
    }

    /** In the day, of a day on which nobody was reminded yet. */
    private void onAnotherDay(int days) {
        time.move(Duration.ofDays(days));
        var hour = clock.now().atZone(Clock.ZONE).getHour();
        time.move(Duration.ofHours(12 - hour));
        life.change("delete from ledger_reminder_day");
        while (reminders.round() > 0) {
            // the second time it was done today
        }
    }

    @Test
    void whosePeriodEndsIsRemindedOnceAtEachTimeAndTheMailTellsNothing() {
        ending(360);
        onAnotherDay(0);
        assertThat(mails()).as("within a year").isEqualTo(1);
        onAnotherDay(1);
        onAnotherDay(100);
        assertThat(mails()).as("not every day").isEqualTo(1);
        onAnotherDay(180);
        assertThat(mails()).as("within three months").isEqualTo(2);
        onAnotherDay(30);
        assertThat(mails()).isEqualTo(2);
        var mail = people.rows(
                        "select * from notification_mail where template = 'dossierEnding' and address = ?",
                        ArenaFixture.address(noor))
                .get(0)
                .toString();
        assertThat(mail).contains("/accreditation#ending").doesNotContain("Registerplein", NUMBER, "registration:");
    }

    @Test
    void whoHasANextPeriodIsNotReminded() {
        registrations.add(registrations.next(ending(30)));
        onAnotherDay(0);
        assertThat(mails()).isZero();
    }

    @Test
    void whoComesLateIsRemindedOnceNotOncePerTimeThatWasMissed() {
        ending(10);
        onAnotherDay(0);
        assertThat(mails()).isEqualTo(1);
    }
}
