package nl.leerkring.meeting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.leerkring.intervision.Circle;
import nl.leerkring.meeting.MeetingDesk;
import nl.leerkring.meeting.MeetingFacts;
import nl.leerkring.meeting.MeetingRoom;
import nl.leerkring.meeting.PollDesk;
import nl.leerkring.meeting.SeatDesk;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.web.Go;

/** All meetings of a group, open polls, and how long what was written stays. */
@Named
@RequestScoped
public class GroupMeetingsView {
    @Inject
    MeetingRoom room;

    @Inject
    MeetingDesk desk;

    @Inject
    PollDesk pollDesk;

    @Inject
    SeatDesk seats;

    @Inject
    Circle circle;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Go go;

    private List<MeetingFacts> all;
    private List<PollDesk.Row> polls;
    private List<SeatDesk.RoleState> roles;
    private List<SeatDesk.Away> away;
    private String months;

    /** The next ones, the first one first. */
    public List<MeetingFacts> getComing() {
        return all().stream()
                .filter(meeting -> meeting.coming(clock.now()))
                .sorted(Comparator.comparing(MeetingFacts::startsAt))
                .toList();
    }

    /** The next one, or null. */
    public MeetingFacts getNext() {
        return getComing().stream().findFirst().orElse(null);
    }

    /** The roles of the next one. */
    public List<SeatDesk.RoleState> getRoles() {
        if (roles == null) {
            roles = getNext() == null ? List.of() : seats.roles(getNext().id());
        }
        return roles;
    }

    /** Who cannot come to the next one. */
    public List<SeatDesk.Away> getAway() {
        if (away == null) {
            away = getNext() == null ? List.of() : seats.away(getNext().id());
        }
        return away;
    }

    /** Whether the viewer said not to come to the next one. */
    public boolean isSignedOff() {
        return getAway().stream().anyMatch(one -> one.member().equals(caller.requireMember()));
    }

    /** How many come to the next one. */
    public long getHere() {
        var gone = getAway().stream().map(SeatDesk.Away::member).collect(Collectors.toSet());
        return circle.members(Asked.group()).stream()
                .filter(row -> row.agreed() && !gone.contains(row.member()))
                .count();
    }

    /** Earlier ones, the newest first. */
    public List<MeetingFacts> getPast() {
        return all().stream().filter(meeting -> meeting.over(clock.now())).toList();
    }

    /** The last three, for the overview. */
    public List<MeetingFacts> getLatest() {
        return getPast().stream().limit(3).toList();
    }

    /** Cancelled ones that would still be to come. */
    public List<MeetingFacts> getCancelled() {
        return all().stream()
                .filter(meeting -> meeting.cancelled() && meeting.endsAt().isAfter(clock.now()))
                .toList();
    }

    public List<PollDesk.Row> getPolls() {
        if (polls == null) {
            polls = pollDesk.waiting(Asked.group());
        }
        return polls;
    }

    private List<MeetingFacts> all() {
        if (all == null) {
            all = room.of(Asked.group());
        }
        return all;
    }

    /** Decides how long what was written stays. */
    public void keep() {
        var group = Asked.group();
        if (go.tried(() -> desk.keep(group, Asked.number(months)))) {
            go.to(group.address("/meetings"), "meeting.toast.kept");
        }
    }

    public int getKeepMonths() {
        return desk.keepMonths(Asked.group());
    }

    public String getMonths() {
        return months == null ? String.valueOf(getKeepMonths()) : months;
    }

    public void setMonths(String months) {
        this.months = months;
    }
}
