package nl.leerkring.round;

import jakarta.inject.Inject;
import java.util.List;
import nl.leerkring.intervision.Circle;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.intervision.MyGroup;
import nl.leerkring.meeting.MeetingFacts;
import nl.leerkring.method.MethodVersion;
import nl.leerkring.method.Methods;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** Opening a round for a group. */
@UseCase
public class RoundDoor {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Rounds rounds;

    @Inject
    Circle circle;

    @Inject
    Methods methods;

    @Inject
    Ending ending;

    @Inject
    MeetingOfNow meetings;

    /**
     * Opens a round for the group, or gives the one that is open: two who open at once meet in one round.
     *
     * @param method reference of the method
     * @return its id
     * @throws DomainException 404 for who is not in the group, refused when the group is closed and for who does not guide it outside a meeting,
     *     beside the field method
     */
    @Permit
    public long open(GroupId group, String method) {
        var place = circle.require(group).requireOpen();
        var chosen = methods.version(method)
                .filter(version -> version.isShipped() || version.owner().equals(me()))
                .orElseThrow(() -> DomainException.invalid("method", "round.method.unknown"));
        ending.forgotten(group);
        return rounds.openIn(group)
                .map(LiveRound::id)
                .orElseGet(() -> rounds.open(opening(place, chosen.reference())).id());
    }

    /** In the meeting of now; outside a meeting only who guides the group opens a round, sealed with the vault of the group. */
    private Rounds.Opening opening(MyGroup place, String method) {
        var meeting = meetings.in(place.id());
        if (meeting.isEmpty() && !place.facilitator()) {
            throw DomainException.refused("round.noMeeting");
        }
        return new Rounds.Opening(
                place.id(),
                meeting.map(held -> held.id().value()).orElse(null),
                meeting.map(MeetingFacts::vault).orElse(place.vault()),
                method,
                me(),
                clock.now());
    }

    /** What is needed to open a round in this group. @throws DomainException 404 for who is not in the group */
    @Permit(audited = false)
    public Start start(GroupId group) {
        var place = circle.require(group);
        var meeting = meetings.in(group);
        return new Start(
                rounds.openIn(group).map(LiveRound::id).orElse(0L),
                meeting.map(MeetingFacts::number).orElse(0),
                meeting.isPresent() || place.facilitator());
    }

    /** @param running id of the round that is not over, 0 for none @param meeting number of the meeting of now, 0 for none @param mayOpen whether the caller can open one now */
    public record Start(long running, int meeting, boolean mayOpen) {}

    /** Methods that the caller can choose: the own ones first. */
    @Permit(audited = false)
    public List<MethodVersion> methods() {
        return methods.all(me());
    }

    private MemberId me() {
        return caller.requireMember();
    }
}
