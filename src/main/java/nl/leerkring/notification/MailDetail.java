package nl.leerkring.notification;

/**
 * A mail as beheer may see it.
 *
 * @param error what the mail server said last, or null
 * @param text the text part, or null where it carries a secret of its receiver
 * @param link address of the button where it may be followed, or null
 */
public record MailDetail(MailRow row, String error, String text, String link) {}
