package nl.leerkring.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import nl.leerkring.shared.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server of the configuration. Without a host there is none, and mails wait. */
@ApplicationScoped
class MailServer {
    /** Milliseconds to connect, and to wait for an answer or to write. */
    private static final String CONNECT = "10000";

    private static final String ANSWER = "20000";

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "leerkring.smtp.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "leerkring.smtp.port", defaultValue = "25")
    int port;

    @Inject
    @ConfigProperty(name = "leerkring.smtp.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "leerkring.smtp.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "leerkring.smtp.starttls", defaultValue = "false")
    boolean startTls;

    @Inject
    @ConfigProperty(name = "leerkring.mail.from")
    String from;

    /** Whether mails can be sent at all. */
    boolean isThere() {
        return host.filter(name -> !name.isBlank()).isPresent();
    }

    /** Returns when the server has taken the mail. @throws MessagingException when it did not */
    void take(Parcel parcel) throws MessagingException {
        Transport.send(message(parcel));
    }

    private Session session() {
        var settings = new Properties();
        settings.put("mail.transport.protocol", "smtp");
        settings.put("mail.smtp.host", host.orElseThrow());
        settings.put("mail.smtp.port", Integer.toString(port));
        settings.put("mail.smtp.connectiontimeout", CONNECT);
        settings.put("mail.smtp.timeout", ANSWER);
        settings.put("mail.smtp.writetimeout", ANSWER);
        settings.put("mail.smtp.starttls.enable", Boolean.toString(startTls));
        settings.put("mail.smtp.starttls.required", Boolean.toString(startTls));
        settings.put("mail.smtp.ssl.checkserveridentity", "true");
        settings.put("mail.smtp.auth", Boolean.toString(user.isPresent()));
        return Session.getInstance(settings, new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                return new PasswordAuthentication(user.orElse(""), password.orElse(""));
            }
        });
    }

    private MimeMessage message(Parcel parcel) throws MessagingException {
        var message = new Identified(session(), parcel.messageId());
        message.setFrom(new InternetAddress(from));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(parcel.address(), true));
        message.setSubject(parcel.subject(), StandardCharsets.UTF_8.name());
        message.setSentDate(Date.from(clock.now()));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", parcel.language());
        var content = new MimeMultipart("alternative");
        content.addBodyPart(part(parcel.body().text(), "plain"));
        content.addBodyPart(part(parcel.body().html(), "html"));
        message.setContent(
                parcel.body().appointment() == null
                        ? content
                        : with(parcel.body().appointment(), content));
        return message;
    }

    /** Mail programs find an appointment as one more alternative; what they do not know can be opened as a file. */
    private static MimeMultipart with(Mail.Appointment appointment, MimeMultipart content) throws MessagingException {
        var calendar = part(appointment.calendar(), "calendar");
        var type = "text/calendar; charset=UTF-8; method=" + appointment.method();
        calendar.setHeader("Content-Type", type);
        content.addBodyPart(calendar);
        var alternatives = new MimeBodyPart();
        alternatives.setContent(content);
        var file = part(appointment.calendar(), "calendar");
        file.setHeader("Content-Type", type);
        file.setFileName("afspraak.ics");
        var all = new MimeMultipart("mixed");
        all.addBodyPart(alternatives);
        all.addBodyPart(file);
        return all;
    }

    private static MimeBodyPart part(String content, String subtype) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(content, StandardCharsets.UTF_8.name(), subtype);
        return part;
    }

    /** Keeps the id that was fixed at writing; Jakarta Mail would make a new one at every attempt. */
    private static final class Identified extends MimeMessage {
        private final String id;

        Identified(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
