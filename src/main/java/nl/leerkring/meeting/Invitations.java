package nl.leerkring.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import nl.leerkring.calendar.Appointment;
import nl.leerkring.intervision.GroupFacts;
import nl.leerkring.membership.Person;
import nl.leerkring.notification.Mail;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.Site;
import nl.leerkring.shared.web.Bundles;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A meeting as the calendar of one person gets it, in the language of that person. */
@ApplicationScoped
class Invitations {
    @Inject
    Clock clock;

    @Inject
    Bundles bundles;

    @Inject
    Site site;

    @Inject
    @ConfigProperty(name = "leerkring.mail.from")
    String from;

    /** @param sequence of the version @param cancelled whether it goes from the calendar */
    Mail.Appointment of(IntervisionMeeting meeting, GroupFacts group, Person person, int sequence, boolean cancelled) {
        var spoken = new Spoken(bundles, person.language());
        var facts = meeting.facts();
        var appointment = new Appointment(
                meeting.uid(),
                sequence,
                cancelled,
                new Appointment.Span(meeting.slot().startsAt(), meeting.slot().endsAt()),
                spoken.title(group, facts),
                spoken.location(facts.setting()),
                spoken.description());
        var text = appointment.text(
                new Appointment.Party(group.name(), sender()),
                new Appointment.Party(person.displayName(), person.email()),
                site.address(facts.address("")),
                clock.now());
        return new Mail.Appointment(appointment.method(), text);
    }

    private String sender() {
        return from.replaceFirst("^.*<([^>]+)>.*$", "$1").strip();
    }
}
