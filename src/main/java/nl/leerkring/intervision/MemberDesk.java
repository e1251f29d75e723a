package nl.leerkring.intervision;

import jakarta.inject.Inject;
import java.util.List;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** Who guides the group, and leaving it. There is always somebody who guides. */
@UseCase
public class MemberDesk {
    @Inject
    Caller caller;

    @Inject
    Circle circle;

    @Inject
    Groups groups;

    @Inject
    Seating seating;

    @Inject
    GroupMails mails;

    /** Another member guides the group too; twice is once. @throws DomainException 404 for who is not in it */
    @Permit
    public void promote(GroupId id, MemberId member) {
        var group = lockGuided(id);
        var seat = groups.seat(id, member).orElseThrow(DomainException::notFound);
        if (!seat.isFacilitator()) {
            seat.guide();
            mails.tell("intervisionFacilitator", group, List.of(member), "");
        }
    }

    /** Another member guides the group in the caller's place, in one go. */
    @Permit
    public void handOver(GroupId id, MemberId member) {
        if (member.equals(caller.requireMember())) {
            throw DomainException.invalid("successor", "intervision.handover.self");
        }
        promote(id, member);
        stepBack(id);
    }

    /** The caller guides it no longer and stays a member. @throws DomainException refused for the last facilitator */
    @Permit
    public void stepBack(GroupId id) {
        lockGuided(id);
        var seats = groups.seats(id);
        var me = caller.requireMember();
        if (!FacilitatorPolicy.canDoWithout(
                seats.stream().map(GroupMember::seat).toList(), me)) {
            throw DomainException.refused("intervision.leave.last");
        }
        seats.stream().filter(seat -> seat.member().equals(me)).forEach(GroupMember::stepBack);
    }

    /** Leaves; also without having accepted the agreement. @throws DomainException 404, refused for the last facilitator */
    @Permit
    public void leave(GroupId id) {
        var group = groups.lock(id);
        var seat = groups.seat(id, caller.requireMember()).orElseThrow(DomainException::notFound);
        seating.leave(group, seat);
    }

    /** Rights are looked at with the group locked: of two who step back at the same moment one stays. */
    private IntervisionGroup lockGuided(GroupId id) {
        var group = groups.lock(id);
        circle.requireFacilitator(id).requireOpen();
        return group;
    }
}
