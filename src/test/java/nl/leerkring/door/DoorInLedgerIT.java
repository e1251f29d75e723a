package nl.leerkring.door;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.List;
import nl.leerkring.arena.ArenaFixture;
import nl.leerkring.ledger.LedgerFixture;
import nl.leerkring.ledger.MyRegistrations;
import nl.leerkring.ledger.OfferDesk;
import nl.leerkring.ledger.OfferPlan;
import nl.leerkring.ledger.Outcome;
import nl.leerkring.ledger.RegistrationPlan;
import nl.leerkring.ledger.Why;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An edition that was closed comes into the ledger of members who were there, for what it is accredited for. */
@ArquillianTest
class DoorInLedgerIT {
    @Inject
    ArenaFixture arenas;

    @Inject
    DoorFixture fixture;

    @Inject
    HeardOfEditions heard;

    @Inject
    MyRegistrations registrations;

    @Inject
    OfferDesk offers;

    @Inject
    LedgerFixture ledger;

    @Inject
    Event<Object> events;

    @Inject
    UserTransaction transaction;

    @Inject
    Clock clock;

    private DoorFixture.Day day;

    @BeforeEach
    void anAccreditedMorningWithNoor() {
        day = fixture.morning(20, 1, false);
        arenas.somebody(Role.EDITOR);
        offers.add(new OfferPlan(
                "edition:" + day.edition().id(), "registerplein", "training", "PROEF-2", "2,75", null, null, false));
        arenas.as(day.noor(), Role.LEARNER);
        registrations.add(
                new RegistrationPlan("registerplein", "461012345", clock.today().minusYears(1), null));
        fixture.ticks(day, fixture.who(day, ArenaFixture.address(day.noor())), 1, true);
        fixture.to(day.edition().endsAt());
    }

    @AfterEach
    void realTime() {
        arenas.realTime();
        ledger.change("update ledger_offer set withdrawn_at = utc_timestamp(6) where course = 'PROEF-2'");
    }

    private List<Outcome> says() {
        return ledger.says(day.noor());
    }

    @Test
    void whoWasThereGetsThePointsOnceHoweverOftenItIsTold() throws Exception {
        assertThat(says()).isEmpty();
        fixture.closes(day);
        assertThat(says()).singleElement().satisfies(one -> {
            assertThat(one.source()).startsWith("edition:" + day.edition().id());
            assertThat(one.why()).isEqualTo(Why.COUNTS);
            assertThat(one.points()).isEqualByComparingTo("2.75");
            assertThat(one.course()).isEqualTo("PROEF-2");
        });
        for (var event : heard.of(day.edition().id())) {
            transaction.begin();
            events.fire(event);
            transaction.commit();
        }
        assertThat(says()).hasSize(1);
        assertThat(ledger.again(day.noor())).isZero();
    }
}
