package nl.leerkring.support;

import com.icegreen.greenmail.util.GreenMailUtil;
import jakarta.mail.MessagingException;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What a person finds in the mail; only in client-side tests, where the mail server lives. */
public final class Mailbox {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);

    private Mailbox() {}

    /** The first piece of a mail to this address that fits the pattern; waits until such a mail comes. */
    public static String find(String email, Pattern pattern) throws MessagingException {
        var mail = TestEnvironment.mail();
        for (var end = System.nanoTime() + PATIENCE; System.nanoTime() < end; ) {
            var before = mail.getReceivedMessages();
            // the newest first: there are many, and mostly it is that
            var found = IntStream.rangeClosed(1, before.length)
                    .mapToObj(back -> before[before.length - back])
                    .filter(message -> isTo(message, email))
                    .map(message -> pattern.matcher(plain(GreenMailUtil.getWholeMessage(message))))
                    .filter(java.util.regex.Matcher::find)
                    .map(java.util.regex.Matcher::group)
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            mail.waitForIncomingEmail(500, before.length + 1);
        }
        throw new AssertionError("no mail to " + email);
    }

    private static boolean isTo(jakarta.mail.internet.MimeMessage message, String email) {
        try {
            return Optional.ofNullable(message.getAllRecipients()).stream()
                    .flatMap(Arrays::stream)
                    .anyMatch(recipient -> recipient.toString().contains(email));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Undoes the two things of quoted-printable that links suffer from. */
    private static String plain(String raw) {
        return raw.replace("=\r\n", "").replace("=3D", "=");
    }
}
