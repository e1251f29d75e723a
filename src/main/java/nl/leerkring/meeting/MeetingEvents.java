package nl.leerkring.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.intervision.AgreementAccepted;
import nl.leerkring.intervision.GroupClosed;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.intervision.MemberLeft;
import nl.leerkring.membership.AccountRemoved;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;

/** What happens to meetings when something happens in their group; always within the transaction of what happens. */
@ApplicationScoped
class MeetingEvents {
    @Inject
    Clock clock;

    @Inject
    Meetings meetings;

    @Inject
    Polls polls;

    @Inject
    Brought brought;

    @Inject
    Afterwards afterwards;

    @Inject
    MeetingMails mails;

    @Inject
    Shredder shredder;

    @Inject
    Event<Object> events;

    /** From here on somebody takes part: what is planned comes into the calendar. */
    void accepted(@Observes AgreementAccepted event) {
        coming(event.group()).forEach(meeting -> mails.invite(meeting, event.member()));
    }

    /** Somebody leaves nothing open: the roles, the cases and the vote of meetings to come. */
    void left(@Observes MemberLeft event) {
        coming(event.group()).forEach(meeting -> {
            var locked = meetings.lock(meeting.id());
            mails.takeBack(locked, event.member());
            leave(locked, event.member());
        });
    }

    private void leave(IntervisionMeeting meeting, MemberId member) {
        Stream.of(MeetingRole.values())
                .filter(role -> member.equals(meeting.holder(role)))
                .forEach(role -> meeting.give(role, null));
        brought.unvote(meeting.id(), member);
        brought.absence(meeting.id(), member).ifPresent(brought::remove);
        brought.cases(meeting.id()).stream()
                .filter(one -> one.member().equals(member))
                .forEach(one -> {
                    one.withdraw(clock.now());
                    brought.unvoteCase(one.id());
                });
    }

    /** What is planned does not take place, and what was written is destroyed. */
    void closed(@Observes GroupClosed event) {
        coming(event.group()).forEach(meeting -> {
            meeting.cancel(clock.now());
            mails.cancel(meeting);
            events.fire(new MeetingCancelled(meeting.id(), event.group(), clock.now()));
        });
        meetings.of(event.group()).forEach(shredder::shred);
        polls.open(event.group()).forEach(poll -> poll.close(null, clock.now()));
    }

    /** What somebody learned goes with the account. */
    void gone(@Observes AccountRemoved event) {
        afterwards.forget(event.member());
    }

    private List<IntervisionMeeting> coming(GroupId group) {
        return meetings.of(group).stream()
                .filter(meeting -> meeting.facts().coming(clock.now()))
                .toList();
    }
}
