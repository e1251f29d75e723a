package nl.leerkring.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.leerkring.shared.MemberId;

/**
 * One mail to one person, and its life. It is written WAITING in the transaction of what causes it. When its next attempt
 * is due a node claims it for the length of a lease, so that no other node takes it too, and hands it to the mail
 * server. Accepted: SENT, for ever. Refused for good, or refused for the last time: FAILED. Otherwise it stays WAITING
 * with a later next attempt. When the node dies the lease ends and another node takes over; the message id was fixed at
 * writing, so that a receiver can recognise the rare repeated mail. Beheer can put a FAILED mail back to WAITING.
 */
@Entity
@Table(name = "notification_mail")
class OutboxMail {
    private static final int ERROR_LENGTH = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Version
    private int version;

    private MemberId member;

    private String address;

    private String language;

    private String template;

    /** The body gives access to an account: not for other eyes, and forgotten once it is sent. */
    private boolean secret;

    private String subject;

    /** Absolute address of the button, or null. */
    private String link;

    @Column(name = "body_text")
    private String text;

    @Column(name = "body_html")
    private String html;

    @Column(name = "calendar_method")
    private String calendarMethod;

    private String calendar;

    @Column(name = "message_id")
    private String messageId;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "claimed_until")
    private Instant claimedUntil;

    @Column(name = "last_error")
    private String lastError;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    protected OutboxMail() {}

    static OutboxMail write(Mail mail, MailComposer.Letter letter, String messageId, Instant now) {
        var written = new OutboxMail();
        written.member = mail.member();
        written.address = mail.address();
        written.language = mail.language().getLanguage();
        written.template = mail.template();
        written.secret = mail.secret();
        written.subject = letter.subject();
        written.link = letter.link();
        written.text = letter.text();
        written.html = letter.html();
        if (mail.appointment() != null) {
            written.calendarMethod = mail.appointment().method();
            written.calendar = mail.appointment().calendar();
        }
        written.messageId = messageId;
        written.state = MailState.WAITING;
        written.nextAttemptAt = now;
        written.createdAt = now;
        return written;
    }

    /** Keeps it from other nodes until then. */
    void claim(Instant until) {
        claimedUntil = until;
    }

    /** The mail server took it. @param forget whether a secret body goes away now that nobody needs it */
    void sent(Instant now, boolean forget) {
        state = MailState.SENT;
        attempts++;
        sentAt = now;
        claimedUntil = null;
        lastError = null;
        if (forget && secret) {
            link = null;
            text = null;
            html = null;
        }
    }

    /** The mail server did not take it, for now or for good. */
    void refused(String error, boolean forGood, RetryPolicy policy, Instant now) {
        attempts++;
        claimedUntil = null;
        lastError = error.substring(0, Math.min(error.length(), ERROR_LENGTH));
        var pause = forGood ? null : policy.pauseAfter(attempts).orElse(null);
        if (pause == null) {
            state = MailState.FAILED;
        } else {
            nextAttemptAt = now.plus(pause);
        }
    }

    /** Starts anew, as if it had never been tried. */
    void tryAgain(Instant now) {
        state = MailState.WAITING;
        attempts = 0;
        nextAttemptAt = now;
        claimedUntil = null;
    }

    boolean isSecret() {
        return secret;
    }

    boolean is(MailState wanted) {
        return state == wanted;
    }

    Parcel parcel() {
        var appointment = calendar == null ? null : new Mail.Appointment(calendarMethod, calendar);
        return new Parcel(id, address, language, subject, new Parcel.Body(text, html, appointment), messageId);
    }

    /** What beheer sees. @param open whether no real person is behind the address, so that a secret may be shown */
    MailDetail detail(boolean open) {
        var row = new MailRow(id, createdAt, address, subject, state, attempts, nextAttemptAt, sentAt);
        var hidden = secret && !open;
        return new MailDetail(row, lastError, hidden ? null : text, open ? link : null);
    }
}
