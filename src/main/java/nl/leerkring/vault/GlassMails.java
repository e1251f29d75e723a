package nl.leerkring.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import nl.leerkring.membership.Directory;
import nl.leerkring.notification.Mail;
import nl.leerkring.notification.Outbox;
import nl.leerkring.shared.Role;

/** Tells the other administrators that a request waits: without one of them it lapses. Neither vault nor reason stand in the mail. */
@ApplicationScoped
class GlassMails {
    @Inject
    Directory directory;

    @Inject
    Outbox outbox;

    void on(@Observes GlassAsked asked) {
        directory.having(Role.ADMINISTRATOR).stream()
                .filter(person -> !person.id().equals(asked.by()))
                .map(person -> new Mail(
                        person.id(),
                        person.email(),
                        person.language(),
                        "glassAsked",
                        "/vault",
                        List.of(person.displayName())))
                .forEach(outbox::post);
    }
}
