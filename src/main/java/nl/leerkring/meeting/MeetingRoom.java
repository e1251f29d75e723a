package nl.leerkring.meeting;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import nl.leerkring.intervision.Circle;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** The gate before everything of a meeting, also for other features: only who comes through {@link Circle} of its group. */
@UseCase
public class MeetingRoom {
    /** How long before its time people can begin. */
    static final Duration EARLY = Duration.ofHours(1);

    @Inject
    Circle circle;

    @Inject
    Clock clock;

    @Inject
    Meetings meetings;

    @Inject
    Event<Object> events;

    /** The meeting. @throws DomainException 404 for who is not in its group; leads to the agreement when it is not accepted */
    @Permit(audited = false)
    public MeetingFacts require(MeetingId id) {
        var meeting = meetings.find(id).orElseThrow(DomainException::notFound);
        circle.require(meeting.group());
        return meeting.facts();
    }

    /** The meeting as it is now, until the end of the transaction ours; also in a group that is closed. @throws DomainException as {@link #require} */
    @Permit(audited = false)
    public MeetingFacts lock(MeetingId id) {
        require(id);
        return meetings.lock(id).facts();
    }

    /** All meetings of a group, the newest date first, also cancelled ones. @throws DomainException as {@link Circle#require} */
    @Permit(audited = false)
    public List<MeetingFacts> of(GroupId group) {
        circle.require(group);
        return meetings.of(group).stream().map(IntervisionMeeting::facts).toList();
    }

    /** Notes that it took place; twice is once. @throws DomainException refused long before its time, or when it was cancelled */
    @Permit
    public void hold(MeetingId id) {
        var facts = require(id);
        circle.require(facts.group()).requireOpen();
        if (clock.now().isBefore(facts.startsAt().minus(EARLY))) {
            throw DomainException.refused("meeting.early");
        }
        if (meetings.lock(id).hold(clock.now())) {
            events.fire(new MeetingHeld(id, facts.group(), clock.now()));
        }
    }
}
