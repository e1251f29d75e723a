package nl.leerkring.meeting;

import jakarta.inject.Inject;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.membership.Directory;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** A meeting for the calendar of who asks, also for who lost the mail: the same appointment, so no calendar shows it twice. */
@UseCase
public class CalendarRoom {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Door door;

    @Inject
    Directory directory;

    @Inject
    Invitations invitations;

    /** A file for a calendar. @param name without folder */
    public record Download(String name, String calendar) {}

    /** @throws DomainException 404 for who is not in the group, for a meeting of another group, and for one that is not to come */
    @Permit(audited = false)
    public Download file(GroupId group, MeetingId id) {
        var inside = door.read(id);
        var facts = inside.facts();
        if (!facts.group().equals(group) || !facts.coming(clock.now())) {
            throw DomainException.notFound();
        }
        var person = directory.person(caller.requireMember()).orElseThrow(DomainException::notFound);
        var appointment = invitations.of(
                inside.meeting(),
                inside.group().facts(),
                person,
                inside.meeting().sequence(),
                false);
        return new Download("bijeenkomst-" + facts.number() + ".ics", appointment.calendar());
    }
}
