package nl.leerkring.door;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.arena.Coordination;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.membership.EmailAddress;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.Typed;
import nl.leerkring.shared.UseCase;

/** The list at the door, for who coordinates the series: who is expected, who is there, and who comes without having registered. */
@UseCase
public class DoorList {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Coordination coordination;

    @Inject
    Doors doors;

    @Inject
    DoorBook book;

    @Inject
    Crowd crowd;

    /** Somebody on the list. @param stay null for who is not there */
    public record Row(Visitor visitor, Stay stay) {
        public boolean there() {
            return stay != null;
        }
    }

    /** @param day from 1 @param open whether people can be ticked now */
    public record Sheet(Coordination.Place place, int day, boolean open, List<Row> rows) {
        /** How many are there. */
        public long there() {
            return rows.stream().filter(Row::there).count();
        }
    }

    /** @param day from 1, or 0 for that of today @throws DomainException 404 for who does not coordinate it, and for a day that it has not */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public Sheet look(String slug, String number, int day) {
        var place = coordination.edition(slug, number);
        var edition = place.edition();
        var shown = day == 0 ? DoorHours.shown(edition, clock.now()) : requireDay(edition, day);
        var ledger = doors.ledger(edition.id());
        var rows = crowd.of(edition.id(), ledger).values().stream()
                .map(visitor ->
                        new Row(visitor, ledger.stay(visitor.who(), shown).orElse(null)))
                .toList();
        return new Sheet(place, shown, DoorHours.open(edition, shown, clock.now()), rows);
    }

    /** Ticks somebody; the same again changes nothing. @throws DomainException 404 for somebody else's edition or visitor, refused outside the hours of the door */
    @Permit(Role.ARENA_COORDINATOR)
    public void tick(String slug, String number, Tick tick) {
        var edition = coordination.edition(slug, number).edition();
        requireDay(edition, tick.day());
        crowd.find(edition.id(), tick.who()).orElseThrow(DomainException::notFound);
        if (!DoorHours.open(edition, tick.day(), tick.toldAt())) {
            throw DomainException.refused(edition.cancelled() ? "arena.cancelled" : "door.error.closed");
        }
        var mark = new Mark(tick.who(), tick.day(), tick.there(), null, null, Way.LIST, tick.toldAt(), 0);
        book.write(edition, mark, tick.token());
    }

    /** Everything that is wrong with somebody who comes without having registered. */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public List<DomainException> problems(String slug, String number, GuestPlan plan) {
        var place = coordination.edition(slug, number);
        return Stream.concat(plan.problems(place.series()).stream(), known(place.edition(), plan).stream())
                .toList();
    }

    private List<DomainException> known(EditionFacts edition, GuestPlan plan) {
        var email = EmailAddress.tidy(plan.email());
        var taken = !email.isEmpty()
                && crowd.of(edition.id(), doors.ledger(edition.id())).values().stream()
                        .anyMatch(visitor -> email.equals(visitor.email()));
        return taken ? List.of(DomainException.invalid("email", "door.error.known")) : List.of();
    }

    /**
     * Lets somebody in who did not register, also when all places are taken: who stands at the door decides. Sent twice is once.
     *
     * @param token of the form @throws DomainException beside the field, refused outside the hours of the door
     */
    @Permit(Role.ARENA_COORDINATOR)
    public void add(String slug, String number, GuestPlan plan, Tick.Form token) {
        var edition = coordination.edition(slug, number).edition();
        requireDay(edition, token.day());
        doors.lock(edition);
        if (doors.knownGuest(edition.id(), token.token())) {
            return;
        }
        if (!DoorHours.open(edition, token.day(), clock.now())) {
            throw DomainException.refused(edition.cancelled() ? "arena.cancelled" : "door.error.closed");
        }
        Typed.refuse(problems(slug, number, plan));
        var guest = new Guest(edition.id(), plan, token.token()).addedBy(caller.requireMember(), clock.now());
        doors.add(guest);
        book.arrive(edition, token.day(), guest.who(), Way.LIST);
    }

    /** Whether what this form says was done before. */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public boolean added(String slug, String number, Tick.Form form) {
        return doors.knownGuest(coordination.edition(slug, number).edition().id(), form.token());
    }

    static int requireDay(EditionFacts edition, int day) {
        if (day < 1 || day > edition.days().size()) {
            throw DomainException.notFound();
        }
        return day;
    }
}
