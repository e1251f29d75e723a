package nl.leerkring.notification;

import java.time.Instant;

/**
 * A mail in the list of beheer.
 *
 * @param attempts times it was offered to the mail server
 * @param nextAttemptAt when it is offered (again) at the earliest; only means something while it waits
 * @param sentAt when the mail server took it, or null
 */
public record MailRow(
        Long id,
        Instant createdAt,
        String address,
        String subject,
        MailState state,
        int attempts,
        Instant nextAttemptAt,
        Instant sentAt) {}
