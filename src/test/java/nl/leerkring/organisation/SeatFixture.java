package nl.leerkring.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;

/** Many people at once, without codes and mails. */
@ApplicationScoped
public class SeatFixture {
    @Inject
    Clock clock;

    @Inject
    People people;

    @Transactional
    public void seat(OrganisationId organisation, MemberId member) {
        people.add(new OrganisationMember(organisation, member, false, null, clock.now()));
    }
}
