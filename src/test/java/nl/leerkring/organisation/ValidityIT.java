package nl.leerkring.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import nl.leerkring.ledger.Expiring;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A training that an organisation wants repeated is valid for so many months: its owner sees until when, and is reminded. */
@ArquillianTest
class ValidityIT {
    private static final int DAYS_AGO = 670;

    @Inject
    OrganisationFixture fixture;

    @Inject
    ValidityExpiring validity;

    @Inject
    OrganisationDoor door;

    @Inject
    AssignmentDesk assignments;

    @Inject
    Clock clock;

    private OrganisationFixture.Made made;
    private MemberId noor;

    @BeforeEach
    void noorCompletedWhatIsAsked() {
        made = fixture.made();
        assignments.assign(made.slug(), null, fixture.wish(30));
        noor = fixture.somebody();
        fixture.joins(made, noor);
        fixture.follows(noor, OrganisationFixture.TRAINING, clock.now(), null);
    }

    private void completed(int daysAgo) {
        fixture.completes(noor, OrganisationFixture.TRAINING, clock.now().minus(Duration.ofDays(daysAgo)));
    }

    private List<Expiring.Ending> ofNoor(int months) {
        return validity.between(clock.today(), clock.today().plusMonths(months)).stream()
                .filter(one -> one.member().equals(noor))
                .toList();
    }

    @Test
    void whatWasCompletedIsValidForItsMonths() {
        assertThat(validity.of(noor)).as("not completed").isEmpty();
        completed(DAYS_AGO);
        var until = clock.today().minusDays(DAYS_AGO).plusMonths(24);
        assertThat(validity.of(noor)).singleElement().satisfies(one -> {
            assertThat(one.on()).isEqualTo(until);
            assertThat(one.kind()).isEqualTo(Expiring.Kind.CERTIFICATE);
            assertThat(one.link()).contains("again=1");
        });
        assertThat(ofNoor(24)).isEqualTo(validity.of(noor));
        completed(0);
        assertThat(ofNoor(3)).as("done again").isEmpty();
    }

    @Test
    void whoLeftIsNotRemindedOfIt() {
        completed(DAYS_AGO);
        fixture.as(noor);
        door.leave(made.slug());
        assertThat(validity.of(noor)).isEmpty();
        assertThat(ofNoor(24)).isEmpty();
    }
}
