package nl.leerkring.arena;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.leerkring.membership.AccountRemoved;
import nl.leerkring.shared.Clock;

/** When an account is removed: who was to come comes no longer, and nothing that tells who it was stays. Figures of editions stay right. */
@ApplicationScoped
class Forgetting {
    @Inject
    Clock clock;

    @Inject
    Editions editions;

    @Inject
    Registrations registrations;

    @Inject
    Places places;

    @Inject
    Event<Object> events;

    void removed(@Observes AccountRemoved event) {
        for (var registration : registrations.everOf(event.member())) {
            var edition = editions.lock(registration.edition());
            if (registration.state().isPresent() && !edition.facts().over(clock.now())) {
                registration.come(RegistrationState.CANCELLED, clock.now());
                events.fire(new RegistrationEnded(registration.id(), edition.id(), edition.series(), clock.now()));
                places.moveOn(edition);
            }
            registration.forget(clock.now());
            events.fire(new RegistrationForgotten(registration.id(), edition.id()));
        }
    }
}
