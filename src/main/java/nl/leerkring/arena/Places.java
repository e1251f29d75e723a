package nl.leerkring.arena;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.EnumSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.shared.Clock;

/** Gives places and moves the waiting list on. The edition is locked by who calls, so that no place is given twice. */
@ApplicationScoped
class Places {
    private static final EnumSet<RegistrationState> TAKEN =
            EnumSet.of(RegistrationState.PLACED, RegistrationState.OFFERED);

    @Inject
    Clock clock;

    @Inject
    Registrations registrations;

    @Inject
    ArenaMails mails;

    @Inject
    Event<Object> events;

    /** How many places are taken. */
    record Taken(int seats, int online) {}

    Taken taken(EditionId edition) {
        var claims = registrations.claims(edition, TAKEN);
        int online = (int) claims.stream().filter(PlacePolicy.Claim::online).count();
        return new Taken(claims.size() - online, online);
    }

    /** Whether this one can have a place at once: nobody who waits and fits too is passed by. */
    boolean free(Edition edition, Registration registration) {
        var facts = edition.facts();
        var policy = policy(facts);
        var taken = registrations.claims(edition.id(), TAKEN);
        var waiting = registrations.claims(edition.id(), EnumSet.of(RegistrationState.WAITING));
        return policy.next(waiting, taken).isEmpty() && policy.fits(registration.claim(), taken);
    }

    /** Who has a place from now on hears it. @param template of the mail @param secret for the personal link, or null for who has it already */
    void place(Edition edition, Registration registration, String template, String secret) {
        registration.come(RegistrationState.PLACED, clock.now());
        mails.placed(edition, registration, template, secret);
        registration.invited(edition.facts().life().sequence());
        registrations.flush();
        events.fire(new RegistrationPlaced(registration.id(), edition.id(), edition.series(), clock.now()));
    }

    /** Whoever is next on the waiting list and fits is offered a place. Nothing is offered in an edition that was cancelled or has begun. */
    void moveOn(Edition edition) {
        registrations.flush();
        var facts = edition.facts();
        if (facts.cancelled() || !facts.startsAt().isAfter(clock.now())) {
            return;
        }
        var waiting = registrations.in(edition.id(), EnumSet.of(RegistrationState.WAITING));
        var byId = waiting.stream().collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        var next = policy(facts)
                .next(waiting.stream().map(Registration::claim).toList(), registrations.claims(edition.id(), TAKEN));
        next.forEach(claim -> offer(edition, byId.get(claim.id())));
    }

    private void offer(Edition edition, Registration registration) {
        var facts = edition.facts();
        var until = clock.now().plus(Duration.ofHours(facts.plan().room().offerHours()));
        var last = facts.startsAt();
        registration.offer(until.isBefore(last) ? until : last, clock.now());
        mails.offered(edition, registration);
    }

    /** Offers that nobody answered in time are over. */
    void lapse(Edition edition) {
        registrations.in(edition.id(), EnumSet.of(RegistrationState.OFFERED)).stream()
                .filter(one -> !one.facts().offeredUntil().isAfter(clock.now()))
                .forEach(one -> {
                    one.come(RegistrationState.LAPSED, clock.now());
                    mails.lapsed(edition, one);
                    events.fire(new RegistrationEnded(one.id(), edition.id(), edition.series(), clock.now()));
                });
    }

    private PlacePolicy policy(EditionFacts facts) {
        return PlacePolicy.of(facts.plan(), !facts.late(clock.today()));
    }
}
