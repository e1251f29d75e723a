package nl.leerkring.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import nl.leerkring.intervision.GroupFacts;
import nl.leerkring.intervision.Roster;
import nl.leerkring.membership.Directory;
import nl.leerkring.membership.Person;
import nl.leerkring.notification.Mail;
import nl.leerkring.notification.Outbox;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;

/** The mails of a round with terms: which step began and until when. Not a word of what is written, nor of the case. */
@ApplicationScoped
class RoundMails {
    @Inject
    Roster roster;

    @Inject
    Directory directory;

    @Inject
    Outbox outbox;

    /** A step began. */
    void begun(LiveRound live, Round round) {
        send(live, round, here(round), "roundStep");
    }

    /** The term is over within a day and this member did not write. */
    void remind(LiveRound live, Round round, Collection<MemberId> members) {
        send(live, round, members, "roundReminder");
    }

    /** The round is over; what was written can be read. */
    void over(LiveRound live, Round round) {
        send(live, round, here(round), "roundOver");
    }

    /** Only who still may come to the group hears of it. */
    private void send(LiveRound live, Round round, Collection<MemberId> members, String template) {
        var agreed = roster.agreed(live.group());
        roster.facts(live.group())
                .filter(group -> !group.closed())
                .ifPresent(group -> members.stream()
                        .filter(agreed::contains)
                        .flatMap(member -> directory.person(member).stream())
                        .forEach(person -> outbox.post(mail(live, round, group, person, template))));
    }

    private static Mail mail(LiveRound live, Round round, GroupFacts group, Person person, String template) {
        return new Mail(
                person.id(),
                person.email(),
                person.language(),
                template,
                "/intervision/rounds/" + live.id(),
                List.of(
                        person.displayName(),
                        group.name(),
                        round.step() + 1,
                        spoken(round.terms().until(round.step()), person.language())));
    }

    private static List<MemberId> here(Round round) {
        return round.seats().values().stream()
                .filter(Seat::here)
                .map(Seat::member)
                .toList();
    }

    /** "donderdag 26 november 12:00". */
    private static String spoken(Instant until, Locale language) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM HH:mm", language)
                .withZone(Clock.ZONE)
                .format(until);
    }
}
