package nl.leerkring.intervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.leerkring.membership.AccountRemoved;
import nl.leerkring.shared.Clock;

/** When an account goes, its groups go on: within the transaction that removes the account. */
@ApplicationScoped
class Succession {
    @Inject
    Clock clock;

    @Inject
    Groups groups;

    @Inject
    Doors doors;

    @Inject
    Seekers seekers;

    @Inject
    Seating seating;

    void gone(@Observes AccountRemoved account) {
        groups.seatsOf(account.member()).forEach(seat -> seating.vanish(groups.lock(seat.group()), seat));
        doors.waitingOf(account.member()).forEach(request -> request.withdraw(clock.now()));
        seekers.remove(account.member());
    }
}
