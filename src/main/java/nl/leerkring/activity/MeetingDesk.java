package nl.leerkring.activity;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import nl.leerkring.learning.Presence;
import nl.leerkring.membership.Directory;
import nl.leerkring.membership.Person;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.UseCase;
import nl.leerkring.training.TrainingSlug;
import nl.leerkring.training.Versions;

/** Planning meetings of trainings and noting who was there, for facilitators. */
@UseCase
public class MeetingDesk {
    private static final int MOST_SEATS = 500;
    private static final int LONGEST_PLACE = 200;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Versions versions;

    @Inject
    Meetings meetings;

    @Inject
    Directory directory;

    @Inject
    Presence presence;

    /** A date to plan. @param startsAt in the Netherlands @param place where, or an address to meet online @param seats from 1 to 500 */
    public record PlanMeeting(String slug, String part, LocalDateTime startsAt, String place, int seats) {}

    /** A part that is a meeting. */
    public record MeetingPart(String slug, String part, String training, String title) {}

    /** Who has a seat. @param name as the member wants to be called; of two who are called the same with the name on certificates */
    public record Guest(long member, String name, boolean present) {}

    /** Meetings that can be planned, from all current trainings. */
    @Permit(value = Role.FACILITATOR, audited = false)
    public List<MeetingPart> parts() {
        return versions.allCurrent().stream()
                .flatMap(version -> version.parts().stream()
                        .filter(part -> part.body() instanceof nl.leerkring.content.Meeting)
                        .map(part -> new MeetingPart(
                                version.slug().value(),
                                part.id(),
                                version.about().title(),
                                part.title())))
                .toList();
    }

    /** The dates the caller planned, newest first. */
    @Permit(value = Role.FACILITATOR, audited = false)
    public List<MeetingRow> mine() {
        var all = meetings.plannedBy(caller.requireMember());
        var seats = meetings.seats(all.stream().map(Meeting::id).toList());
        return all.stream()
                .map(meeting -> meeting.row(
                        seats.stream()
                                .filter(seat -> seat.meetingId() == meeting.id())
                                .count(),
                        null,
                        clock.now()))
                .toList();
    }

    /** Plans a date. @return its id @throws DomainException beside the field, 404 when there is no such part */
    @Permit(Role.FACILITATOR)
    public long plan(PlanMeeting wanted) {
        if (parts().stream()
                .noneMatch(
                        part -> part.slug().equals(wanted.slug()) && part.part().equals(wanted.part()))) {
            throw DomainException.notFound();
        }
        if (wanted.startsAt() == null || !instant(wanted).isAfter(clock.now())) {
            throw DomainException.invalid("startsAt", "activity.meeting.when");
        }
        if (wanted.place() == null || wanted.place().isBlank() || wanted.place().length() > LONGEST_PLACE) {
            throw DomainException.invalid("place", "activity.meeting.where");
        }
        if (wanted.seats() < 1 || wanted.seats() > MOST_SEATS) {
            throw DomainException.invalid("seats", "activity.meeting.seats", MOST_SEATS);
        }
        var meeting = new Meeting(wanted, instant(wanted), caller.requireMember());
        meetings.add(meeting);
        return meeting.id();
    }

    /** Who has a seat at a date of the caller. @throws DomainException 404 */
    @Permit(value = Role.FACILITATOR, audited = false)
    public List<Guest> guests(long meetingId) {
        own(meetingId);
        var seats = meetings.seats(List.of(meetingId));
        var people = seats.stream()
                .flatMap(seat -> directory.person(seat.member()).stream())
                .toList();
        return seats.stream()
                .map(seat -> new Guest(seat.member().value(), name(seat.member(), people), seat.wasPresent()))
                .toList();
    }

    private static String name(MemberId member, List<Person> people) {
        return people.stream()
                .filter(person -> person.id().equals(member))
                .map(person -> isOnly(person, people)
                        ? person.displayName()
                        : person.displayName() + " (" + person.nameOnCertificate() + ")")
                .findFirst()
                .orElse("?");
    }

    private static boolean isOnly(Person person, List<Person> people) {
        return people.stream()
                .noneMatch(other ->
                        !other.id().equals(person.id()) && other.displayName().equals(person.displayName()));
    }

    /** Notes who was there; for them the part is done. Noted once, it stays. @throws DomainException 404, refused before the date */
    @Permit(Role.FACILITATOR)
    public void notePresent(long meetingId, Set<Long> members) {
        var meeting = own(meetingId);
        if (!meeting.hasBegun(clock.now())) {
            throw DomainException.refused("activity.meeting.early");
        }
        meetings.seats(List.of(meetingId)).stream()
                .filter(seat -> members.contains(seat.member().value()) && !seat.wasPresent())
                .forEach(seat -> {
                    seat.present(clock.now());
                    presence.of(new MemberId(seat.member().value()), new TrainingSlug(meeting.slug()), meeting.part());
                });
    }

    private Meeting own(long id) {
        return meetings.find(id)
                .filter(meeting -> meeting.isOf(caller.requireMember()))
                .orElseThrow(DomainException::notFound);
    }

    private static java.time.Instant instant(PlanMeeting wanted) {
        return wanted.startsAt().atZone(Clock.ZONE).toInstant();
    }
}
