package nl.leerkring.door;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.leerkring.arena.Coordination;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.Typed;
import nl.leerkring.shared.UseCase;

/** Who was there, for who coordinates the series: correcting it, and closing it, which makes the proofs. */
@UseCase
public class AttendanceDesk {
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

    @Inject
    ArenaProofs proofs;

    @Inject
    DoorClosing closing;

    /**
     * What somebody's presence comes to.
     *
     * @param stays by day, from 1
     * @param proven whether it is enough for a proof
     * @param number of the proof, or null when there is none
     */
    public record Row(Visitor visitor, Map<Integer, Stay> stays, int netMinutes, boolean proven, String number) {
        public boolean there() {
            return !stays.isEmpty();
        }

        /** On a day, or null. */
        public Stay stay(int day) {
            return stays.get(day);
        }
    }

    /** @param begun whether it can be closed @param changed whether something changed since it was closed */
    public record Sheet(Coordination.Place place, Closing closing, boolean begun, boolean changed, List<Row> rows) {
        /** Who was there. */
        public List<Row> present() {
            return rows.stream().filter(Row::there).toList();
        }

        /** Whether every day is asked for a proof. */
        public boolean compulsory() {
            return place.edition().plan().room().compulsory();
        }
    }

    /** @throws DomainException 404 for who does not coordinate it */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public Sheet look(String slug, String number) {
        var place = coordination.edition(slug, number);
        var edition = place.edition();
        var ledger = doors.ledger(edition.id());
        var drawn = proofs.current(edition.id());
        var rows = crowd.of(edition.id(), ledger).values().stream()
                .map(visitor -> row(edition, visitor, ledger.stays(visitor.who()), drawn.get(visitor.who())))
                .toList();
        var state = doors.find(edition.id()).map(EditionDoor::closing).orElse(Closing.NONE);
        var changed = state.closed() && closing.differs(edition, ledger, drawn);
        return new Sheet(place, state, begun(edition), changed, rows);
    }

    private static Row row(EditionFacts edition, Visitor visitor, Map<Integer, Stay> stays, ArenaProof proof) {
        var outcome = AttendancePolicy.outcome(edition, stays);
        var number = proof == null ? null : proof.facts().number().value();
        return new Row(visitor, stays, outcome.netMinutes(), outcome.proven(), number);
    }

    /** Everything that is wrong with a correction. @throws DomainException 404 for somebody or a day that the edition has not */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public List<DomainException> problems(String slug, String number, Correction correction) {
        var edition = known(slug, number, correction);
        return clock.now().isBefore(DoorHours.opens(edition, correction.day()))
                ? List.of(DomainException.refused("door.error.early"))
                : correction.problems(edition, clock.now());
    }

    /** Says of one person on one day what was so. What was said before stays in the book. @throws DomainException as {@link #problems}, and beside the field */
    @Permit(Role.ARENA_COORDINATOR)
    public void correct(String slug, String number, Correction correction) {
        Typed.refuse(problems(slug, number, correction));
        book.write(known(slug, number, correction), correction.mark(clock.now()), DoorBook.ownToken());
    }

    private EditionFacts known(String slug, String number, Correction correction) {
        var edition = coordination.edition(slug, number).edition();
        DoorList.requireDay(edition, correction.day());
        crowd.find(edition.id(), correction.who()).orElseThrow(DomainException::notFound);
        return edition;
    }

    /**
     * Closes the presence: who was there gets a proof, and others hear what counts. Again, it draws up anew what changed. The same again changes nothing.
     *
     * @param seen version that stood when the page was opened: nobody closes what they did not see
     * @throws DomainException refused before the last day began, and when somebody else closed it meanwhile
     */
    @Permit(Role.ARENA_COORDINATOR)
    public void close(String slug, String number, int seen) {
        var place = coordination.edition(slug, number);
        if (place.edition().cancelled() || !begun(place.edition())) {
            throw DomainException.refused(place.edition().cancelled() ? "arena.cancelled" : "door.error.notBegun");
        }
        closing.close(place, seen);
    }

    private boolean begun(EditionFacts edition) {
        var last = edition.days().get(edition.days().size() - 1);
        return !last.startsAt().isAfter(clock.now());
    }
}
