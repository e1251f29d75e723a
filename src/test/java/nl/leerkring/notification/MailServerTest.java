package nl.leerkring.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.ServerSocket;
import java.util.Optional;
import nl.leerkring.shared.Clock;
import org.junit.jupiter.api.Test;

class MailServerTest {
    @Test
    void aMailArrivesAsTextAndHtmlUnderItsOwnId() throws MessagingException, IOException {
        var smtp = new GreenMail(ServerSetup.SMTP.dynamicPort());
        smtp.start();
        try {
            server(smtp.getSmtp().getPort()).take(parcel("noor@example.test"));

            var mail = smtp.getReceivedMessages()[0];
            assertThat(mail.getMessageID()).isEqualTo("<1@leerkring.test>");
            assertThat(mail.getFrom()[0]).hasToString("Leerkring <noreply@leerkring.test>");
            assertThat(mail.getSubject()).isEqualTo("Één onderwerp");
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            var content = (MimeMultipart) mail.getContent();
            assertThat(content.getContentType()).startsWith("multipart/alternative");
            assertThat(content.getBodyPart(0).getContent()).isEqualTo("tekst é");
            assertThat(content.getBodyPart(1).getContent()).isEqualTo("<p>tekst é</p>");
            assertThat(content.getBodyPart(1).getContentType()).startsWith("text/html");
        } finally {
            smtp.stop();
        }
    }

    @Test
    void aServerThatDoesNotKnowTheAddressRefusesForGood() throws IOException {
        try (var smtp = new ScriptedSmtp("550 5.1.1 no such user")) {
            var refusal = refusal(smtp.port(), "nobody@example.test");

            assertThat(Postman.forGood(refusal)).isTrue();
            assertThat(Postman.why(refusal)).contains("550 5.1.1 no such user");
        }
    }

    @Test
    void aServerThatIsBusyMayTakeItLater() throws IOException {
        try (var smtp = new ScriptedSmtp("450 4.2.1 try later")) {
            assertThat(Postman.forGood(refusal(smtp.port(), "noor@example.test")))
                    .isFalse();
        }
    }

    @Test
    void aServerThatIsAwayMayTakeItLater() throws IOException {
        int free;
        try (var socket = new ServerSocket(0)) {
            free = socket.getLocalPort();
        }

        assertThat(Postman.forGood(refusal(free, "noor@example.test"))).isFalse();
    }

    @Test
    void whatIsNoAddressNeverLeaves() {
        assertThat(Postman.forGood(refusal(1, "no address"))).isTrue();
        assertThat(Postman.forGood(refusal(1, "a@example.test\r\nRCPT TO:<b@example.test>")))
                .isTrue();
    }

    @Test
    void anEmptyHostMeansThereIsNoServer() {
        var server = server(25);
        server.host = Optional.empty();

        assertThat(server.isThere()).isFalse();
    }

    private static MessagingException refusal(int port, String address) {
        return catchThrowableOfType(MessagingException.class, () -> server(port).take(parcel(address)));
    }

    private static MailServer server(int port) {
        var server = new MailServer();
        server.clock = new Clock();
        server.host = Optional.of("127.0.0.1");
        server.port = port;
        server.user = Optional.empty();
        server.password = Optional.empty();
        server.from = "Leerkring <noreply@leerkring.test>";
        return server;
    }

    private static Parcel parcel(String address) {
        return new Parcel(
                1, address, "nl", "Één onderwerp", new Parcel.Body("tekst é", "<p>tekst é</p>"), "<1@leerkring.test>");
    }
}
