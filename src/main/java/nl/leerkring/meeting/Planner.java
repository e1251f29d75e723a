package nl.leerkring.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.vault.Vault;

/** Makes a meeting with a vault of its own and tells everybody. No rights are checked here: who calls does. */
@ApplicationScoped
class Planner {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Meetings meetings;

    @Inject
    MeetingRules rules;

    @Inject
    MeetingMails mails;

    @Inject
    Vault vault;

    @Inject
    Event<Object> events;

    /** A meeting to come, in everybody's mail. */
    IntervisionMeeting plan(GroupId group, Slot slot, MeetingDetails details) {
        var meeting = add(group, slot, details);
        meeting.told(clock.now());
        mails.invite(meeting);
        events.fire(new MeetingPlanned(meeting.id(), group, slot.startsAt(), clock.now()));
        return meeting;
    }

    /** A meeting that nobody is told of. */
    IntervisionMeeting add(GroupId group, Slot slot, MeetingDetails details) {
        rules.lock(group);
        var meeting = new IntervisionMeeting(
                        group, meetings.nextNumber(group), vault.create(), caller.requireMember(), clock.now())
                .at(slot, details);
        meetings.add(meeting);
        return meeting;
    }
}
