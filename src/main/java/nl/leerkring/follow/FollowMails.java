package nl.leerkring.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.leerkring.arena.Coordination;
import nl.leerkring.arena.SeriesFacts;
import nl.leerkring.notification.Mail;
import nl.leerkring.notification.Outbox;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.Site;
import nl.leerkring.shared.web.Bundles;

/** What followers read. Each mail holds the link to stop. */
@ApplicationScoped
class FollowMails {
    @Inject
    Outbox outbox;

    @Inject
    Site site;

    @Inject
    Bundles bundles;

    /** Somebody typed this address: its owner confirms, or hears that it follows already. */
    void ask(SeriesFacts series, Follower follower) {
        var template = follower.confirmed() ? "followAlready" : "followAsk";
        send(follower, template, follower.address(), List.of(series.title()));
    }

    /** An edition was published. */
    void tell(Coordination.Place place, Follower follower) {
        var edition = place.edition();
        var language = follower.language();
        var where = edition.plan().where();
        send(
                follower,
                "followEdition",
                place.series().address("/" + edition.number()),
                List.of(
                        place.series().title(),
                        edition.title(),
                        bundles.text(
                                language,
                                "time.moment",
                                format("EEEE d MMMM yyyy", language).format(edition.startsAt()),
                                format("HH:mm", language).format(edition.startsAt())),
                        where.form().hasPlace() ? where.place() : bundles.text(language, "arena.where.online"),
                        site.address(follower.address())));
    }

    private static DateTimeFormatter format(String pattern, Locale language) {
        return DateTimeFormatter.ofPattern(pattern, language).withZone(Clock.ZONE);
    }

    private void send(Follower follower, String template, String address, List<Object> arguments) {
        outbox.post(new Mail(null, follower.email(), follower.language(), template, address, arguments));
    }
}
