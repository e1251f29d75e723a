package nl.leerkring.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.Site;
import nl.leerkring.shared.web.Bundles;

/** Where other features leave a mail, in their own transaction: it is sent when, and only when, that commits. */
@ApplicationScoped
public class Outbox {
    @Inject
    OutboxMails mails;

    @Inject
    Bundles bundles;

    @Inject
    Clock clock;

    @Inject
    Event<MailPosted> posted;

    @Inject
    Site site;

    /** Writes the mail into the outbox. There must be a transaction. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void post(Mail mail) {
        var letter = new MailComposer(bundles, site.address("")).compose(mail);
        mails.add(OutboxMail.write(mail, letter, newMessageId(), clock.now()));
        posted.fire(new MailPosted());
    }

    private String newMessageId() {
        return "<" + UUID.randomUUID() + "@" + site.host() + ">";
    }
}
