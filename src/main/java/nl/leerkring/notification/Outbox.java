package nl.leerkring.notification;

import jakarta.enterprise.context.ApplicationScoped;

/** Where other features leave a mail, in their own transaction: it is sent when, and only when, that commits. */
@ApplicationScoped
public class Outbox {
    /** Writes the mail into the outbox. */
    public void post(Mail mail) {
        throw new UnsupportedOperationException("written by the notification feature");
    }
}
