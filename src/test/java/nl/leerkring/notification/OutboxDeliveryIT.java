package nl.leerkring.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.leerkring.support.TestEnvironment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Mails are posted in the server and read at the other side of a real mail server. */
@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OutboxDeliveryIT {
    private static final int MAILS = 25;

    @Inject
    Outbox outbox;

    @Inject
    Postman postman;

    @Inject
    UserTransaction transaction;

    @Test
    @Order(1)
    void mailsArePostedWhileTwoWorkersAreBusy() throws Exception {
        transaction.begin();
        outbox.post(mail("never@delivery.test"));
        transaction.rollback();
        transaction.begin();
        IntStream.range(0, MAILS).forEach(i -> outbox.post(mail("delivered-" + i + "@delivery.test")));
        transaction.commit();
        while (postman.deliverNext()) {
            Thread.onSpinWait();
        }
    }

    @Test
    @Order(2)
    @RunAsClient
    void eachOfThemArrivesOnce() throws Exception {
        var receivers = arrived().stream().map(OutboxDeliveryIT::receiver).toList();
        assertThat(receivers)
                .containsExactlyInAnyOrderElementsOf(IntStream.range(0, MAILS)
                        .mapToObj(i -> "delivered-" + i + "@delivery.test")
                        .toList());
    }

    @Test
    @Order(3)
    @RunAsClient
    void aMailIsTextAndHtmlInTheLanguageOfItsReceiver() throws Exception {
        var mail = received().get(0);
        var content = (MimeMultipart) mail.getContent();

        assertThat(mail.getSubject()).isEqualTo("Your proof for Zo & <zo> is ready");
        assertThat((String) content.getBodyPart(0).getContent()).contains("You completed the training Zo & <zo>.");
        assertThat((String) content.getBodyPart(1).getContent())
                .contains("You completed the training Zo &amp; &lt;zo&gt;.");
    }

    /** All of them; the server's worker may still be handing over the last one. */
    private static List<MimeMessage> arrived() {
        var end = Instant.now().plusSeconds(20);
        while (received().size() < MAILS && Instant.now().isBefore(end)) {
            var all = TestEnvironment.mail().getReceivedMessages().length;
            TestEnvironment.mail().waitForIncomingEmail(500, all + 1);
        }
        return received();
    }

    private static List<MimeMessage> received() {
        return Arrays.stream(TestEnvironment.mail().getReceivedMessages())
                .filter(mail -> receiver(mail).endsWith("@delivery.test"))
                .toList();
    }

    private static String receiver(MimeMessage mail) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Mail mail(String address) {
        return new Mail(null, address, Locale.ENGLISH, "certificateReady", "/certificate/1", List.of("Zo & <zo>"));
    }
}
