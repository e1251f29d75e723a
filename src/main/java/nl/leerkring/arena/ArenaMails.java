package nl.leerkring.arena;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import nl.leerkring.calendar.Appointment;
import nl.leerkring.notification.Mail;
import nl.leerkring.notification.Outbox;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.web.Bundles;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The mails about registrations, with what a calendar needs. They name the person, the edition, when and where; nothing of needs or proposals. The
 * secret of the personal link is in the mails that begin something only: who has no account keeps the first one.
 */
@ApplicationScoped
class ArenaMails {
    @Inject
    Clock clock;

    @Inject
    Editions editions;

    @Inject
    Registrations registrations;

    @Inject
    Outbox outbox;

    @Inject
    Bundles bundles;

    @Inject
    Tickets tickets;

    @Inject
    @ConfigProperty(name = "leerkring.site.url")
    String site;

    @Inject
    @ConfigProperty(name = "leerkring.mail.from")
    String from;

    /** Somebody has a place: with the appointments. @param secret or null for who has the link already */
    void placed(Edition edition, Registration registration, String template, String secret) {
        send(edition, registration, template, secret, Calendar.REQUEST);
    }

    /** Somebody waits or asks, or registered again. */
    void received(Edition edition, Registration registration, String template, String secret) {
        send(edition, registration, template, secret, Calendar.NONE);
    }

    /** A place is free for somebody; the personal link is new: the place is for who can read the mail now. */
    void offered(Edition edition, Registration registration) {
        var secret = nl.leerkring.membership.Secret.create();
        registration.renew(nl.leerkring.membership.Secret.hash(secret));
        send(edition, registration, "arenaOffered", secret, Calendar.NONE);
    }

    void lapsed(Edition edition, Registration registration) {
        send(edition, registration, "arenaLapsed", null, Calendar.NONE);
    }

    /** Somebody comes not: what stands in the calendar goes. */
    void takenBack(Edition edition, Registration registration) {
        var had = registration.invitedSequence() != null;
        send(edition, registration, "arenaTakenBack", null, had ? Calendar.CANCEL : Calendar.NONE);
        registration.invited(null);
    }

    /** It is at another time or place: who has a place gets it anew in the calendar, who waits or is offered one hears it. */
    void changed(Edition edition) {
        registrations.in(edition.id(), EnumSet.of(RegistrationState.PLACED)).forEach(one -> {
            send(edition, one, "arenaChanged", null, Calendar.REQUEST);
            one.invited(edition.facts().life().sequence());
        });
        registrations
                .in(
                        edition.id(),
                        EnumSet.of(RegistrationState.WAITING, RegistrationState.OFFERED, RegistrationState.ASKED))
                .forEach(one -> send(edition, one, "arenaChangedWaiting", null, Calendar.NONE));
    }

    /** It will not take place. */
    void cancelled(Edition edition) {
        var all = EnumSet.of(
                RegistrationState.PLACED,
                RegistrationState.WAITING,
                RegistrationState.OFFERED,
                RegistrationState.ASKED);
        registrations.in(edition.id(), all).forEach(one -> {
            var had = one.invitedSequence() != null;
            send(edition, one, "arenaCancelled", null, had ? Calendar.CANCEL : Calendar.NONE);
            one.invited(null);
        });
    }

    /** It is soon. Only who has a place hears it. */
    void remind(Edition edition) {
        registrations
                .in(edition.id(), EnumSet.of(RegistrationState.PLACED))
                .forEach(one -> send(edition, one, "arenaReminder", null, Calendar.NONE));
    }

    private enum Calendar {
        NONE,
        REQUEST,
        CANCEL
    }

    private void send(Edition edition, Registration registration, String template, String secret, Calendar calendar) {
        var facts = edition.facts();
        var series = editions.series(edition.series()).orElseThrow().facts();
        var person = registration.facts();
        var address = secret == null ? series.address("/" + facts.number()) : "/arena/registrations/" + secret;
        outbox.post(new Mail(
                registration.member(),
                person.plan().email(),
                registration.language(),
                template,
                address,
                arguments(series, facts, registration),
                calendar == Calendar.NONE ? null : appointment(series, facts, registration, calendar, address)));
    }

    private List<Object> arguments(SeriesFacts series, EditionFacts edition, Registration registration) {
        var wording = new Wording(bundles, registration.language());
        var person = registration.facts();
        var link = person.placed() && edition.plan().where().form().hasLink()
                ? edition.plan().where().link()
                : "";
        return List.of(
                person.plan().name(),
                wording.title(series, edition),
                wording.when(edition),
                wording.where(edition, person.plan().online()),
                person.offeredUntil() == null ? "" : wording.moment(person.offeredUntil()),
                edition.life().cancelReason() == null ? "" : edition.life().cancelReason(),
                link);
    }

    private Mail.Appointment appointment(
            SeriesFacts series, EditionFacts edition, Registration registration, Calendar calendar, String address) {
        var person = registration.facts().plan();
        var seat = new Tickets.Seat(
                registration.language(), person.online(), calendar == Calendar.REQUEST, calendar == Calendar.CANCEL);
        var days = new java.util.ArrayList<Appointment>();
        for (int day = 0; day < edition.days().size(); day++) {
            days.add(tickets.day(series, edition, day, seat));
        }
        var text = Appointment.text(
                days,
                new Appointment.Party(
                        series.title(),
                        from.replaceFirst("^.*<([^>]+)>.*$", "$1").strip()),
                new Appointment.Party(person.name(), person.email()),
                site.replaceFirst("/+$", "")
                        + (address.startsWith("/arena/registrations/")
                                ? series.address("/" + edition.number())
                                : address),
                clock.now());
        return new Mail.Appointment(Appointment.method(days), text);
    }
}
