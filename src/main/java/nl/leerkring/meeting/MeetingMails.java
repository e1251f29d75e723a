package nl.leerkring.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.leerkring.intervision.GroupFacts;
import nl.leerkring.intervision.Roster;
import nl.leerkring.membership.Directory;
import nl.leerkring.membership.Person;
import nl.leerkring.notification.Mail;
import nl.leerkring.notification.Outbox;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.web.Bundles;

/** The mails about meetings, with what a calendar needs: the group, when, where and how. Nothing of a case or a theme. */
@ApplicationScoped
class MeetingMails {
    @Inject
    Clock clock;

    @Inject
    Directory directory;

    @Inject
    Roster roster;

    @Inject
    Invited invited;

    @Inject
    Brought brought;

    @Inject
    Outbox outbox;

    @Inject
    Bundles bundles;

    @Inject
    Invitations invitations;

    /** Everybody who comes gets the meeting in the calendar as it is now; who has it already gets nothing. */
    void invite(IntervisionMeeting meeting) {
        invite(meeting, Set.of());
    }

    /** The same. @param back who had signed off for another date, and is told that this holds no longer */
    void invite(IntervisionMeeting meeting, Set<MemberId> back) {
        invite(meeting, coming(meeting), back);
    }

    /** One person gets it as it is now, or nothing when it stands so in the calendar. */
    void invite(IntervisionMeeting meeting, MemberId member) {
        invite(meeting, List.of(member), Set.of());
    }

    private void invite(IntervisionMeeting meeting, Collection<MemberId> members, Set<MemberId> back) {
        var have = invited.of(meeting.id());
        for (var member : members) {
            var had = have.get(member);
            if (had == null || had < meeting.sequence()) {
                var changed = back.contains(member) ? "meetingOtherDate" : "meetingChanged";
                send(meeting, member, had == null ? "meetingInvitation" : changed, meeting.sequence(), false);
                invited.note(meeting.id(), member, meeting.sequence(), clock.now());
            }
        }
    }

    /** Whoever has it in the calendar loses it there. */
    void cancel(IntervisionMeeting meeting) {
        invited.of(meeting.id()).keySet().forEach(member -> {
            send(meeting, member, "meetingCancelled", meeting.sequence(), true);
            invited.forget(meeting.id(), member);
        });
    }

    /** One person, who is in the group no longer, loses it in the calendar. */
    void takeBack(IntervisionMeeting meeting, MemberId member) {
        var had = invited.of(meeting.id()).get(member);
        if (had != null) {
            send(meeting, member, "meetingTakenBack", had, true);
            invited.forget(meeting.id(), member);
        }
    }

    /** The day before. */
    void remind(IntervisionMeeting meeting) {
        coming(meeting)
                .forEach(member -> directory
                        .person(member)
                        .ifPresent(
                                person -> outbox.post(mail(meeting, group(meeting), person, "meetingReminder", null))));
    }

    /** Asks which dates suit. @param address of the poll */
    void ask(GroupFacts group, String address, MemberId by) {
        roster.agreed(group.id()).stream()
                .filter(member -> !member.equals(by))
                .flatMap(member -> directory.person(member).stream())
                .forEach(person -> outbox.post(new Mail(
                        person.id(),
                        person.email(),
                        person.language(),
                        "meetingPoll",
                        address,
                        List.of(person.displayName(), group.name()))));
    }

    /** Who takes part in the group and did not sign off. */
    private List<MemberId> coming(IntervisionMeeting meeting) {
        var away = brought.away(meeting.id());
        return roster.agreed(meeting.group()).stream()
                .filter(member -> !away.contains(member))
                .toList();
    }

    private void send(IntervisionMeeting meeting, MemberId member, String template, int sequence, boolean cancelled) {
        directory.person(member).ifPresent(person -> {
            var group = group(meeting);
            outbox.post(mail(
                    meeting, group, person, template, invitations.of(meeting, group, person, sequence, cancelled)));
        });
    }

    private Mail mail(
            IntervisionMeeting meeting,
            GroupFacts group,
            Person person,
            String template,
            Mail.Appointment appointment) {
        var spoken = new Spoken(bundles, person.language());
        var facts = meeting.facts();
        return new Mail(
                person.id(),
                person.email(),
                person.language(),
                template,
                facts.address(""),
                List.of(person.displayName(), group.name(), spoken.when(meeting.slot()), spoken.where(facts.setting())),
                appointment);
    }

    private GroupFacts group(IntervisionMeeting meeting) {
        return roster.facts(meeting.group()).orElseThrow(DomainException::notFound);
    }
}
