package nl.leerkring.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;

/** Brings one mail after the other to the mail server: claim, hand over, note the result. */
@ApplicationScoped
class Postman {
    private static final System.Logger LOG = System.getLogger("leerkring.mail");

    @Inject
    Claims claims;

    @Inject
    MailServer server;

    /** Delivers the mail that is due longest. @return whether there was one */
    boolean deliverNext() {
        if (!server.isThere()) {
            return false;
        }
        var parcel = claims.next();
        parcel.ifPresent(this::deliver);
        return parcel.isPresent();
    }

    private void deliver(Parcel parcel) {
        try {
            server.take(parcel);
        } catch (MessagingException refusal) {
            var forGood = forGood(refusal);
            LOG.log(
                    System.Logger.Level.WARNING,
                    "mail={0} refused forGood={1} because={2}",
                    Long.toString(parcel.id()),
                    forGood,
                    why(refusal));
            claims.refused(parcel.id(), why(refusal), forGood);
            return;
        }
        claims.sent(parcel.id());
        LOG.log(System.Logger.Level.INFO, "mail={0} sent", Long.toString(parcel.id()));
    }

    /** The address itself is no address, or the server answered it with 5xx: another attempt brings nothing. */
    static boolean forGood(MessagingException refusal) {
        return refusal instanceof AddressException
                || refusal instanceof SendFailedException failed
                        && failed.getInvalidAddresses() != null
                        && failed.getInvalidAddresses().length > 0;
    }

    /** What went wrong in one line, with the answer of the server where there is one. */
    static String why(MessagingException refusal) {
        var line = new StringBuilder();
        Exception cause = refusal;
        while (cause != null) {
            line.append(line.isEmpty() ? "" : " < ")
                    .append(cause.getClass().getSimpleName())
                    .append(": ")
                    .append(cause.getMessage());
            cause = cause instanceof MessagingException mail ? mail.getNextException() : null;
        }
        return line.toString().replaceAll("\\s+", " ");
    }
}
