package nl.leerkring.harvest.photo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.leerkring.arena.ArenaHall;
import nl.leerkring.arena.EditionDirectory;
import nl.leerkring.membership.Directory;
import nl.leerkring.notification.Mail;
import nl.leerkring.notification.Outbox;

/** Tells coordinators that somebody had a photo taken away. What that person wrote is on their page, not in the mail. */
@ApplicationScoped
class PhotoMails {
    @Inject
    EditionDirectory editions;

    @Inject
    Directory directory;

    @Inject
    Outbox outbox;

    void reported(ArenaHall.Card card) {
        var series = card.series();
        var number = String.valueOf(card.edition().number());
        editions.coordinators(series.id()).stream()
                .flatMap(member -> directory.person(member).stream())
                .forEach(person -> outbox.post(new Mail(
                        person.id(),
                        person.email(),
                        person.language(),
                        "photoReported",
                        series.desk("/" + number + "/harvest"),
                        List.of(person.displayName(), series.title(), number))));
    }
}
