package nl.leerkring.door;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Stream;
import nl.leerkring.arena.Coordination;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.membership.Directory;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;

/** Draws up and replaces the proofs of an edition; only what changed since the last time. */
@Dependent
class DoorClosing {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Directory directory;

    @Inject
    Doors doors;

    @Inject
    Crowd crowd;

    @Inject
    ArenaProofs proofs;

    @Inject
    ArenaProofDrawer drawer;

    @Inject
    DoorMails mails;

    @Inject
    Event<Object> events;

    /** Whether closing now would change anything. */
    boolean differs(EditionFacts edition, PresenceLedger ledger, Map<Attendee, ArenaProof> drawn) {
        return Stream.concat(ledger.people().stream(), drawn.keySet().stream())
                .distinct()
                .anyMatch(who -> differs(outcome(edition, ledger, who), drawn.get(who)));
    }

    private static boolean differs(AttendancePolicy.Outcome outcome, ArenaProof proof) {
        return proof == null ? outcome.proven() : !proof.says(outcome);
    }

    private static AttendancePolicy.Outcome outcome(EditionFacts edition, PresenceLedger ledger, Attendee who) {
        return AttendancePolicy.outcome(edition, ledger.stays(who));
    }

    void close(Coordination.Place place, int seen) {
        var edition = place.edition();
        var door = doors.lock(edition);
        var ledger = doors.ledger(edition.id());
        var drawn = proofs.current(edition.id());
        if (door.closing().closed() && !differs(edition, ledger, drawn)) {
            return;
        }
        if (door.closing().version() != seen) {
            throw door.closing().closed()
                    ? DomainException.refused(
                            "door.error.meanwhile", door.closing().by())
                    : DomainException.notFound();
        }
        door.close(name(), clock.now());
        var people = crowd.of(edition.id(), ledger);
        Stream.concat(ledger.people().stream(), drawn.keySet().stream())
                .distinct()
                .filter(people::containsKey)
                .forEach(who -> draw(
                        place,
                        door.closing(),
                        people.get(who),
                        new Former(outcome(edition, ledger, who), drawn.get(who))));
    }

    /** @param proof that holds now, or null */
    private record Former(AttendancePolicy.Outcome outcome, ArenaProof proof) {}

    private void draw(Coordination.Place place, Closing closing, Visitor visitor, Former former) {
        if (!differs(former.outcome(), former.proof())) {
            return;
        }
        if (former.proof() != null) {
            former.proof().replace(closing.at());
        }
        if (former.outcome().proven()) {
            var proof = drawer.draw(place, closing, visitor, former.outcome());
            var secret = mails.ready(place, visitor, former.proof() != null);
            secret.ifPresent(proof::opensBy);
            proofs.add(proof);
            events.fire(attended(place, visitor, closing, proof.facts(), former.outcome()));
        } else {
            mails.withdrawn(place, visitor);
            var none = new AttendancePolicy.Outcome(java.util.List.of(), 0, false);
            events.fire(attended(place, visitor, closing, former.proof().facts(), none));
        }
    }

    static ArenaAttended attended(
            Coordination.Place place,
            Visitor visitor,
            Closing closing,
            ProofFacts proof,
            AttendancePolicy.Outcome outcome) {
        return new ArenaAttended(
                visitor.member(),
                visitor.who(),
                place.edition().id(),
                place.series().id(),
                closing.version(),
                proof.number(),
                outcome.days().size(),
                outcome.netMinutes(),
                place.edition().startsAt());
    }

    private String name() {
        return directory
                .person(caller.requireMember())
                .map(ArenaProofDrawer::paperName)
                .orElseThrow(DomainException::notFound);
    }
}
