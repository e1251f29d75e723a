package nl.leerkring.notification;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.junit.jupiter.api.Test;

class PostmanTest {
    @Test
    void aServerThatRefusesTheAddressMeansItForGood() throws AddressException {
        var address = new Address[] {new InternetAddress("nobody@example.test")};

        assertThat(Postman.forGood(new SendFailedException("Invalid Addresses", null, null, null, address)))
                .isTrue();
    }

    @Test
    void aServerThatIsBusyOrAwayMayTakeItLater() throws AddressException {
        var address = new Address[] {new InternetAddress("noor@example.test")};

        assertThat(Postman.forGood(new SendFailedException("450 later", null, null, address, null)))
                .isFalse();
        assertThat(Postman.forGood(new MessagingException("could not connect"))).isFalse();
    }

    @Test
    void whatIsNoAddressIsNotTriedAgain() {
        assertThat(Postman.forGood(new AddressException("no address"))).isTrue();
    }

    @Test
    void theReasonIsOneLineWithTheAnswerOfTheServer() {
        var refusal = new SendFailedException("Invalid Addresses", new MessagingException("550 5.1.1\r\nunknown user"));

        assertThat(Postman.why(refusal))
                .isEqualTo("SendFailedException: Invalid Addresses < MessagingException: 550 5.1.1 unknown user");
    }
}
