package nl.leerkring.meeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import nl.leerkring.meeting.CaseDesk;
import nl.leerkring.meeting.MeetingContributor;
import nl.leerkring.meeting.MeetingDesk;
import nl.leerkring.meeting.MeetingFacts;
import nl.leerkring.meeting.MeetingRole;
import nl.leerkring.meeting.MeetingRoom;
import nl.leerkring.meeting.SeatDesk;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** One meeting: who comes, who has which role, the cases and the vote. */
@Named
@RequestScoped
public class GroupMeetingView {
    @Inject
    MeetingRoom room;

    @Inject
    SeatDesk seats;

    @Inject
    CaseDesk cases;

    @Inject
    MeetingDesk desk;

    @Inject
    @Any
    Instance<MeetingContributor> contributors;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Go go;

    private MeetingFacts meeting;
    private List<SeatDesk.RoleState> roles;
    private List<SeatDesk.Away> away;
    private List<CaseDesk.Row> rows;
    private String reason;

    /** Before showing: does what a button asked for. */
    public void act() {
        var id = getMeeting().id();
        if (Asked.pressed("take")) {
            done(() -> seats.take(id, role("take")), "meeting.toast.taken");
        }
        if (Asked.pressed("refuse")) {
            done(() -> seats.refuse(id, role("refuse")), "meeting.toast.refused");
        }
        if (Asked.pressed("comeBack")) {
            done(() -> seats.comeBack(id), "meeting.toast.comes");
        }
        if (Asked.pressed("vote")) {
            done(this::vote, "meeting.toast.voted");
        }
        if (Asked.pressed("withdraw")) {
            done(() -> cases.withdraw(id, Asked.id("withdraw")), "meeting.toast.withdrawn");
        }
        if (Asked.pressed("hold")) {
            done(() -> room.hold(id), "meeting.toast.held");
        }
        if (Asked.pressed("destroy") && asked("destroying")) {
            done(() -> desk.destroy(id), "meeting.toast.destroyed");
        }
    }

    private void vote() {
        if (Asked.field("case").isEmpty()) {
            throw DomainException.invalid("case", "meeting.vote.missing");
        }
        cases.vote(getMeeting().id(), Asked.id("case"));
    }

    private static MeetingRole role(String button) {
        var role = Asked.known(MeetingRole.values(), Asked.field(button));
        if (role == null) {
            throw DomainException.notFound();
        }
        return role;
    }

    private void done(Runnable action, String toast) {
        if (go.tried(action)) {
            go.to(getMeeting().address(""), toast);
        }
    }

    public void signOff() {
        done(() -> seats.signOff(getMeeting().id(), reason), "meeting.toast.away");
    }

    /** The meeting of the address, when it is of the group of the address. */
    public MeetingFacts getMeeting() {
        if (meeting == null) {
            var found = room.require(Asked.meeting());
            if (!found.group().equals(Asked.group())) {
                throw DomainException.notFound();
            }
            meeting = found;
        }
        return meeting;
    }

    public boolean isComing() {
        return getMeeting().coming(clock.now());
    }

    /** Whether people may say that they had it before it is over. */
    public boolean isHoldable() {
        return getMeeting().canBegin(clock.now());
    }

    public boolean isOver() {
        return getMeeting().over(clock.now());
    }

    public List<SeatDesk.RoleState> getRoles() {
        if (roles == null) {
            roles = seats.roles(getMeeting().id());
        }
        return roles;
    }

    public List<SeatDesk.Away> getAway() {
        if (away == null) {
            away = seats.away(getMeeting().id());
        }
        return away;
    }

    /** What somebody said about not coming; null for who comes. */
    public SeatDesk.Away away(MemberId member) {
        return getAway().stream()
                .filter(one -> one.member().equals(member))
                .findFirst()
                .orElse(null);
    }

    /** Files that other features put at the top of the page. */
    public List<String> getSections() {
        return contributors.stream()
                .sorted(Comparator.comparingInt(MeetingContributor::order))
                .map(MeetingContributor::section)
                .toList();
    }

    /** How many months what was written stays. */
    public int getKeepMonths() {
        return desk.keepMonths(getMeeting().group());
    }

    public List<CaseDesk.Row> getCases() {
        if (rows == null) {
            rows = cases.of(getMeeting().id());
        }
        return rows;
    }

    /** Whether the viewer said not to come. */
    public boolean isSignedOff() {
        return getAway().stream().anyMatch(one -> mine(one.member()));
    }

    /** Whether this is the viewer. */
    public boolean mine(MemberId member) {
        return caller.requireMember().equals(member);
    }

    /**
     * Whether the viewer is asked whether something is sure: {@code off} or {@code destroying}. Not by the name of the
     * button that does it: forms are sent to the address of their page, with what stands in its query.
     */
    public boolean asked(String what) {
        return "1".equals(Faces.getRequestParameter(what));
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
