package nl.leerkring.notification;

/** How far a mail is. */
public enum MailState {
    /** Written, not accepted by the mail server yet; sent as soon as its next attempt is due. */
    WAITING,
    /** The mail server accepted it. */
    SENT,
    /** Given up: the address was refused or every attempt failed. Beheer can try again. */
    FAILED
}
