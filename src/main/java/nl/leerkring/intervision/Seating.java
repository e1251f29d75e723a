package nl.leerkring.intervision;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.vault.Vault;

/** Coming in and going out, always of a group that is locked. */
@Dependent
class Seating {
    @Inject
    Clock clock;

    @Inject
    Groups groups;

    @Inject
    Doors doors;

    @Inject
    GroupMails mails;

    @Inject
    Vault vault;

    @Inject
    Event<Object> events;

    /** Takes a seat. @throws DomainException refused when it is full, closed, or they are in it */
    void join(IntervisionGroup locked, MemberId member, GroupRole role) {
        var seats = groups.seats(locked.id());
        if (seats.stream().anyMatch(seat -> seat.member().equals(member))) {
            throw DomainException.refused("intervision.invitation.inside");
        }
        locked.requireSeat(seats.size());
        groups.add(new GroupMember(locked.id(), member, role, clock.now()));
        events.fire(new MemberJoined(locked.id(), member, clock.now()));
    }

    /** Gives the seat up. @throws DomainException refused for the last facilitator */
    void leave(IntervisionGroup locked, GroupMember seat) {
        locked.requireOpen();
        if (seat.isFacilitator() && !FacilitatorPolicy.canDoWithout(taken(locked), seat.member())) {
            throw DomainException.refused("intervision.leave.last");
        }
        go(locked, seat);
    }

    /** Is gone for good: another guides the group, and a group without people is closed. */
    void vanish(IntervisionGroup locked, GroupMember seat) {
        var seats = groups.seats(locked.id());
        var successor = FacilitatorPolicy.successor(taken(locked), seat.member());
        successor.ifPresent(next -> {
            seats.stream().filter(other -> other.member().equals(next)).forEach(GroupMember::guide);
            if (!locked.isClosed()) {
                mails.tell("intervisionFacilitator", locked, List.of(next), "");
            }
        });
        go(locked, seat);
        if (seats.size() == 1 && !locked.isClosed()) {
            locked.end(clock.now());
            vault.destroy(locked.vault());
            events.fire(new GroupClosed(locked.id(), clock.now()));
        }
    }

    private void go(IntervisionGroup locked, GroupMember seat) {
        seat.leave(clock.now());
        if (!locked.isClosed()) {
            vault.renew(locked.vault());
        }
        events.fire(new MemberLeft(locked.id(), seat.member(), clock.now()));
    }

    private List<FacilitatorPolicy.Seat> taken(IntervisionGroup locked) {
        return groups.seats(locked.id()).stream().map(GroupMember::seat).toList();
    }
}
