package nl.leerkring.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.leerkring.arena.Coordination;
import nl.leerkring.membership.Directory;
import nl.leerkring.membership.Person;
import nl.leerkring.membership.Secret;
import nl.leerkring.notification.Mail;
import nl.leerkring.notification.Outbox;
import nl.leerkring.shared.web.Bundles;

/** Tells who was there that there is a proof: who has no account gets a link of their own to it, which is in that mail only. */
@ApplicationScoped
class DoorMails {
    private static final String MINE = "/attended";

    @Inject
    Directory directory;

    @Inject
    Outbox outbox;

    @Inject
    Bundles bundles;

    /** There is a proof. @param again whether it takes the place of another one @return hash of the secret of the link, for who has no account */
    Optional<String> ready(Coordination.Place place, Visitor visitor, boolean again) {
        var template = again ? "doorCorrected" : "doorReady";
        if (visitor.member() != null) {
            send(place, visitor, template, MINE);
            return Optional.empty();
        }
        if (visitor.email() == null) {
            return Optional.empty();
        }
        var secret = Secret.create();
        send(place, visitor, template, "/attended/paper.pdf?token=" + secret);
        return Optional.of(Secret.hash(secret));
    }

    /** A correction says that somebody was not there. */
    void withdrawn(Coordination.Place place, Visitor visitor) {
        if (visitor.email() != null) {
            send(
                    place,
                    visitor,
                    "doorWithdrawn",
                    place.series().address("/" + place.edition().number()));
        }
    }

    private void send(Coordination.Place place, Visitor visitor, String template, String address) {
        var language = Optional.ofNullable(visitor.member())
                .flatMap(directory::person)
                .map(Person::language)
                .orElse(Bundles.LANGUAGES.get(0));
        outbox.post(new Mail(
                visitor.member(),
                visitor.email(),
                language,
                template,
                address,
                List.of(visitor.name(), title(place, language))));
    }

    private String title(Coordination.Place place, Locale language) {
        return bundles.text(
                language,
                "arena.title.full",
                place.series().title(),
                String.valueOf(place.edition().number()),
                place.edition().title());
    }
}
