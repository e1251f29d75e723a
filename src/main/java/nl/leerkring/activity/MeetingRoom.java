package nl.leerkring.activity;

import jakarta.inject.Inject;
import java.util.List;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** Taking a seat at a meeting of a training. */
@UseCase
public class MeetingRoom {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Stage stage;

    @Inject
    Meetings meetings;

    /** The dates to choose from, and those where the caller was. */
    @Permit(audited = false)
    public List<MeetingRow> dates(String slug, String part) {
        stage.open(slug, part, nl.leerkring.content.Meeting.class);
        var me = caller.requireMember();
        var all = meetings.of(slug, part);
        var seats = meetings.seats(all.stream().map(Meeting::id).toList());
        return all.stream()
                .map(meeting -> {
                    var there = seats.stream()
                            .filter(seat -> seat.meetingId() == meeting.id())
                            .toList();
                    var mine = there.stream()
                            .filter(seat -> seat.member().equals(me))
                            .findFirst()
                            .orElse(null);
                    return meeting.row(there.size(), mine, clock.now());
                })
                .filter(row -> row.mine() || !row.begun())
                .toList();
    }

    /** Takes a seat; twice is once, and a seat at another date is given back. @throws DomainException refused when it is full or past */
    @Permit
    public void take(String slug, String part, long meetingId) {
        var meeting = meeting(slug, part, meetingId);
        var seats = meetings.seats(List.of(meetingId));
        var me = caller.requireMember();
        if (seats.stream().anyMatch(seat -> seat.member().equals(me))) {
            return;
        }
        if (meeting.hasBegun(clock.now())) {
            throw DomainException.refused("activity.meeting.past");
        }
        if (seats.size() >= meeting.seats()) {
            throw DomainException.refused("activity.meeting.full");
        }
        giveBackOthers(slug, part, me);
        meetings.add(new Seat(meetingId, me, clock.now()));
    }

    private void giveBackOthers(String slug, String part, MemberId me) {
        var ahead = meetings.of(slug, part).stream()
                .filter(meeting -> !meeting.hasBegun(clock.now()))
                .map(Meeting::id)
                .toList();
        meetings.seats(ahead).stream().filter(seat -> seat.member().equals(me)).forEach(meetings::remove);
    }

    /** Gives the seat back. @throws DomainException 404 without a seat, refused once it has begun */
    @Permit
    public void leave(String slug, String part, long meetingId) {
        var meeting = meeting(slug, part, meetingId);
        var me = caller.requireMember();
        var seat = meetings.seats(List.of(meetingId)).stream()
                .filter(found -> found.member().equals(me))
                .findFirst()
                .orElseThrow(DomainException::notFound);
        if (meeting.hasBegun(clock.now())) {
            throw DomainException.refused("activity.meeting.past");
        }
        meetings.remove(seat);
    }

    private Meeting meeting(String slug, String part, long id) {
        stage.open(slug, part, nl.leerkring.content.Meeting.class);
        return meetings.lock(id)
                .filter(found -> found.slug().equals(slug) && found.part().equals(part))
                .orElseThrow(DomainException::notFound);
    }
}
