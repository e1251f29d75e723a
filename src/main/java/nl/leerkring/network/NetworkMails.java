package nl.leerkring.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.leerkring.arena.EditionFacts;
import nl.leerkring.arena.SeriesFacts;
import nl.leerkring.notification.Mail;
import nl.leerkring.notification.Outbox;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.Site;

/** What members hear by mail. Each holds the link to the own membership, where everything can be stopped. */
@ApplicationScoped
class NetworkMails {
    private static final String MEMBERSHIP = "/arena/membership?token=";

    @Inject
    Outbox outbox;

    @Inject
    Site site;

    /** The link that was asked for. */
    void link(SeriesFacts series, MemberFacts member, String secret) {
        send(series, member, member.joined() ? "networkLink" : "networkJoin", secret);
    }

    /** A list was taken over in which this member stood. */
    void told(SeriesFacts series, MemberFacts member, String secret) {
        send(series, member, "networkTold", secret);
    }

    private void send(SeriesFacts series, MemberFacts member, String template, String secret) {
        outbox.post(new Mail(
                member.account(),
                member.email(),
                member.language(),
                template,
                MEMBERSHIP + secret,
                List.of(member.plan().name(), series.title())));
    }

    /** The own perspective is short at an edition. */
    void invite(SeriesFacts series, EditionFacts edition, MemberFacts member, String secret) {
        var day = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", member.language())
                .withZone(Clock.ZONE)
                .format(edition.startsAt());
        outbox.post(new Mail(
                member.account(),
                member.email(),
                member.language(),
                "networkInvite",
                series.address("/" + edition.number()),
                List.of(
                        member.plan().name(),
                        series.title(),
                        series.label(member.plan().perspective()),
                        edition.title(),
                        day,
                        site.address(MEMBERSHIP + secret))));
    }
}
