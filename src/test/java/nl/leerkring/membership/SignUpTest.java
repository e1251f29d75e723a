package nl.leerkring.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.leerkring.shared.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SignUpTest {
    @Test
    void allProblemsAreToldTogetherInTheOrderOfTheForm() {
        assertThat(new SignUp(" ", "noor.voorbeeld", "kort", false, Locale.ENGLISH).problems())
                .extracting(DomainException::field)
                .containsExactly("name", "email", "password", "terms");
    }

    @Test
    void aGoodFormHasNoProblem() {
        assertThat(form("Noor de Bakker", "Noor@Voorbeeld.test").problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "Noor <b>"})
    void markupIsNoName(String name) {
        assertThat(form(name, "noor@voorbeeld.test").problems())
                .extracting(DomainException::key)
                .containsExactly("membership.error.characters");
    }

    @Test
    void overlongTextIsRefused() {
        assertThat(form("n".repeat(121), "a".repeat(260) + "@voorbeeld.test").problems())
                .extracting(DomainException::key)
                .containsExactly("membership.error.tooLong", "membership.error.tooLong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a@b", "a b@c.nl", "a@b@c.nl", "a@c.nl\r\nBcc: x@y.nl", "<a@c.nl>", "a@c.nl,b@c.nl"})
    void whatIsNoAddressIsRefused(String email) {
        assertThat(form("Noor", email).problems())
                .extracting(DomainException::key)
                .containsExactly("membership.error.email");
    }

    private static SignUp form(String name, String email) {
        return new SignUp(name, email, "de koffie is op", true, Locale.ENGLISH);
    }
}
