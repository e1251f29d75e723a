package nl.leerkring.proof;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import nl.leerkring.intervision.GroupFixture;
import nl.leerkring.ledger.LedgerFixture;
import nl.leerkring.ledger.MyRegistrations;
import nl.leerkring.ledger.Outcome;
import nl.leerkring.ledger.RegistrationPlan;
import nl.leerkring.ledger.Why;
import nl.leerkring.meeting.HeldMeetings;
import nl.leerkring.meeting.MeetingRoom;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A confirmed meeting of a group comes into the ledger of who was there, once, and a correction counters what was wrong. */
@ArquillianTest
class ProofInLedgerIT {
    @Inject
    GroupFixture people;

    @Inject
    HeldMeetings meetings;

    @Inject
    MeetingRoom rooms;

    @Inject
    PresenceDesk desk;

    @Inject
    HeardOfProofs heard;

    @Inject
    MyRegistrations registrations;

    @Inject
    LedgerFixture ledger;

    @Inject
    Event<Object> events;

    @Inject
    UserTransaction transaction;

    @Inject
    Clock clock;

    private HeldMeetings.Held held;

    @BeforeEach
    void aMeetingThatIsOver() {
        held = meetings.over();
        people.as(held.noor());
        registrations.add(new RegistrationPlan("nip", "PSY123456", clock.today().minusYears(1), null));
    }

    @AfterEach
    void realTime() {
        meetings.realTime();
    }

    private void confirm(int breaks, MemberId... there) {
        people.as(held.guide());
        var facts = rooms.require(held.meeting());
        var lines = java.util.Arrays.stream(there)
                .map(member -> new PresencePlan.Line(member, facts.startsAt(), facts.endsAt(), breaks))
                .toList();
        desk.confirm(
                held.meeting(),
                new PresencePlan("geregistreerd supervisor", true, lines),
                desk.draft(held.meeting()).version());
    }

    private List<Outcome> inNip() {
        return ledger.says(held.noor()).stream()
                .filter(one -> one.register().equals("nip"))
                .toList();
    }

    @Test
    void whoWasThereGetsThePointsOnceHoweverOftenItIsTold() throws Exception {
        confirm(10, held.guide(), held.noor(), held.sem());
        assertThat(inNip()).singleElement().satisfies(one -> {
            assertThat(one.source()).isEqualTo("meeting:" + held.meeting());
            assertThat(one.why()).isEqualTo(Why.COUNTS);
            assertThat(one.points()).as("80 minutes").isEqualByComparingTo("1.33");
        });
        var event = heard.of(held.meeting()).stream()
                .filter(one -> one.member().equals(held.noor()))
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < 2; i++) {
            transaction.begin();
            events.fire(event);
            transaction.commit();
        }
        assertThat(inNip()).hasSize(1);
        assertThat(ledger.again(held.noor())).isZero();
    }

    @Test
    void aCorrectionCountersWhatWasWrongWhicheverIsToldFirst() throws Exception {
        confirm(10, held.guide(), held.noor(), held.sem());
        var first = heard.of(held.meeting()).stream()
                .filter(one -> one.member().equals(held.noor()))
                .findFirst()
                .orElseThrow();
        confirm(40, held.guide(), held.noor(), held.sem());
        assertThat(inNip())
                .singleElement()
                .satisfies(one -> assertThat(one.why()).isEqualTo(Why.TOO_SHORT));
        transaction.begin();
        events.fire(first);
        transaction.commit();
        assertThat(inNip())
                .as("what was said first comes again, late")
                .singleElement()
                .satisfies(one -> assertThat(one.why()).isEqualTo(Why.TOO_SHORT));
        confirm(0, held.guide(), held.sem());
        assertThat(inNip())
                .singleElement()
                .satisfies(one -> assertThat(one.why()).isEqualTo(Why.WITHDRAWN));
    }
}
