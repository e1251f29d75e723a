package nl.leerkring.notification;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Map;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.UseCase;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What beheer does with the outbox. Without a mail server, and in the demo, the text of every mail can be read there;
 * otherwise a mail that carries a token stays closed: who reads it could act as its receiver.
 */
@UseCase
public class Mailroom {
    @Inject
    OutboxMails mails;

    @Inject
    MailServer server;

    @Inject
    Clock clock;

    @Inject
    Event<MailPosted> posted;

    @Inject
    @ConfigProperty(name = "leerkring.demo", defaultValue = "false")
    boolean demo;

    /** One page of the mails. */
    @Permit(value = Role.ADMINISTRATOR, audited = false)
    public MailPage list(MailQuery query) {
        return mails.page(query);
    }

    /** How many mails there are per state; a state without mails is left out. */
    @Permit(value = Role.ADMINISTRATOR, audited = false)
    public Map<MailState, Long> counts() {
        return mails.countByState();
    }

    /** One mail. Written to the audit log, since somebody reads a mail to somebody else. */
    @Permit(Role.ADMINISTRATOR)
    public MailDetail read(long id) {
        return mails.find(id).orElseThrow(DomainException::notFound).detail(isOpen());
    }

    /** Whether mails with a token may be read and followed: only where no mail leaves the house, or in the demo. */
    @Permit(value = Role.ADMINISTRATOR, audited = false)
    public boolean isOpen() {
        return demo || !server.isThere();
    }

    /** Whether there is a mail server. Without one mails wait here. */
    @Permit(value = Role.ADMINISTRATOR, audited = false)
    public boolean isSending() {
        return server.isThere();
    }

    /** Offers a mail that was given up to the mail server again, right after this. */
    @Permit(Role.ADMINISTRATOR)
    public void tryAgain(long id) {
        var mail = mails.find(id).orElseThrow(DomainException::notFound);
        if (!mail.is(MailState.FAILED)) {
            throw DomainException.refused("outbox.notFailed");
        }
        mail.tryAgain(clock.now());
        posted.fire(new MailPosted());
    }
}
