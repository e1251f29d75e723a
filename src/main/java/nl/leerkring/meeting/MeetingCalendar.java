package nl.leerkring.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.calendar.Appointment;
import nl.leerkring.calendar.CalendarEntry;
import nl.leerkring.calendar.CalendarSource;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.intervision.Participation;
import nl.leerkring.intervision.Roster;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.web.Bundles;

/**
 * Meetings in the calendar of who takes part: is in the group, agreed, and did not sign off. What was before they came in is not theirs. The
 * link of the online room is not in it: whoever has the address of a calendar could come in.
 */
@ApplicationScoped
public class MeetingCalendar implements CalendarSource {
    @Inject
    Roster roster;

    @Inject
    Meetings meetings;

    @Inject
    Bundles bundles;

    @Override
    public List<CalendarEntry> of(MemberId member, Locale language, Instant after) {
        Map<GroupId, Participation> groups = roster.takesPart(member).stream()
                .collect(Collectors.toMap(part -> part.group().id(), Function.identity()));
        var spoken = new Spoken(bundles, language);
        return meetings.attended(groups.keySet(), member, after).stream()
                .filter(meeting -> meeting.slot()
                        .endsAt()
                        .isAfter(groups.get(meeting.group()).since()))
                .map(meeting -> entry(meeting, groups.get(meeting.group()), spoken))
                .toList();
    }

    private static CalendarEntry entry(IntervisionMeeting meeting, Participation part, Spoken spoken) {
        var facts = meeting.facts();
        var appointment = new Appointment(
                meeting.uid(),
                meeting.sequence(),
                facts.cancelled(),
                new Appointment.Span(facts.startsAt(), facts.endsAt()),
                spoken.title(part.group(), facts),
                spoken.where(facts.setting()),
                spoken.description());
        return new CalendarEntry(appointment, facts.address(""));
    }
}
