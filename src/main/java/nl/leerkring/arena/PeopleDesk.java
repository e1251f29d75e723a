package nl.leerkring.arena;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.UseCase;

/** Who comes to an edition, for who coordinates the series: looking, choosing, giving a place by hand, taking back. */
@UseCase
public class PeopleDesk {
    @Inject
    Clock clock;

    @Inject
    Coordination coordination;

    @Inject
    Editions editions;

    @Inject
    Registrations registrations;

    @Inject
    People people;

    @Inject
    Places places;

    @Inject
    ArenaMails mails;

    @Inject
    Event<Object> events;

    /** People who registered, a page at a time. @throws DomainException 404 for who does not coordinate it */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public People.Page look(EditionId id, People.Filter filter) {
        coordination.require(id);
        return people.page(id, filter);
    }

    /** All who have a place, in the order of their names. @throws DomainException as {@link #look} */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public List<RegistrationFacts> placed(EditionId id) {
        coordination.require(id);
        return people.in(id, EnumSet.of(RegistrationState.PLACED));
    }

    /** Everybody in these states, for a file. */
    @Permit(Role.ARENA_COORDINATOR)
    public List<RegistrationFacts> export(EditionId id, Set<RegistrationState> states) {
        coordination.require(id);
        return people.in(id, states);
    }

    /**
     * Gives a place to somebody who asks, waits or is offered one. Somebody who waits can get one by hand when all are taken, but never beyond the places
     * there are. @throws DomainException refused when no place is left
     */
    @Permit(Role.ARENA_COORDINATOR)
    public void place(RegistrationId id) {
        var registration = require(id);
        var edition = editions.lock(registration.edition());
        registrations.database.refresh(registration);
        if (registration.state() == RegistrationState.PLACED) {
            return;
        }
        edition.requireNotCancelled();
        requireRoom(edition, registration);
        places.place(edition, registration, "arenaPlaced", null);
    }

    private void requireRoom(Edition edition, Registration registration) {
        var taken = places.taken(edition.id());
        var room = edition.plan().room();
        var own = registration.state() == RegistrationState.OFFERED ? 1 : 0;
        var full = registration.claim().online()
                ? taken.online() - own >= room.onlineCapacity()
                : taken.seats() - own >= room.capacity();
        if (full || !registration.state().isPresent()) {
            throw DomainException.refused(full ? "arena.error.full" : "arena.error.gone");
        }
    }

    /** Somebody who asked is not chosen, in a series by selection; hears it. */
    @Permit(Role.ARENA_COORDINATOR)
    public void decline(RegistrationId id) {
        var registration = require(id);
        var edition = editions.lock(registration.edition());
        if (registration.state() == RegistrationState.ASKED) {
            registration.come(RegistrationState.DECLINED, clock.now());
            mails.received(edition, registration, "arenaDeclined", null);
            events.fire(new RegistrationEnded(id, edition.id(), edition.series(), clock.now()));
        }
    }

    /** Takes somebody off who said so by phone; hears it by mail, and who is next is offered the place. */
    @Permit(Role.ARENA_COORDINATOR)
    public void remove(RegistrationId id) {
        var registration = require(id);
        var edition = editions.lock(registration.edition());
        registrations.database.refresh(registration);
        if (registration.state().isPresent()) {
            registration.come(RegistrationState.CANCELLED, clock.now());
            mails.takenBack(edition, registration);
            events.fire(new RegistrationEnded(id, edition.id(), edition.series(), clock.now()));
            places.moveOn(edition);
        }
    }

    private Registration require(RegistrationId id) {
        var registration = registrations.find(id).orElseThrow(DomainException::notFound);
        coordination.require(registration.edition());
        return registration;
    }
}
