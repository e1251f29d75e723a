package nl.leerkring.arena;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import nl.leerkring.shared.Clock;

/** What time does to editions: offers that end, and reminders. Everything is locked first, so each happens once, whatever the number of nodes. */
@ApplicationScoped
public class ArenaRounds {
    /** How long before it begins who has a place is reminded. */
    static final Duration BEFORE = Duration.ofDays(2);

    private static final int MOST = 10;

    @Inject
    Clock clock;

    @Inject
    Editions editions;

    @Inject
    Registrations registrations;

    @Inject
    Places places;

    @Inject
    ArenaMails mails;

    /** Offers nobody answered are over; who is next is offered the place. @return how many editions were handled */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int offers() {
        var ended = registrations.withEndedOffers(clock.now(), MOST);
        ended.forEach(id -> {
            var edition = editions.lock(id);
            places.lapse(edition);
            places.moveOn(edition);
        });
        return ended.size();
    }

    /** Writes the reminders that are due. @return how many editions were handled */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int reminders() {
        var due = registrations.toRemind(clock.now(), clock.now().plus(BEFORE), MOST);
        due.forEach(edition -> {
            edition.reminded(clock.now());
            mails.remind(edition);
        });
        return due.size();
    }
}
