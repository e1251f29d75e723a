package nl.leerkring.membership;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.leerkring.shared.DomainException;
import org.junit.jupiter.api.Test;

class PasswordPolicyTest {
    @Test
    void aSentenceIsFine() {
        assertThatCode(() -> require("de koffie is op")).doesNotThrowAnyException();
    }

    @Test
    void elevenCharactersAreTooFewAnd129TooMany() {
        refused("elf tekens!", "membership.error.password.short");
        refused("abcdefghij ".repeat(12), "membership.error.password.long");
        refused(null, "membership.error.password.short");
    }

    @Test
    void oneCharacterOutsideTheBasicPlaneIsOneCharacter() {
        refused("😀🎉🌳🐟🚲🏡🌞🎈🍎🍋🍓", "membership.error.password.short");
        assertThatCode(() -> require("😀🎉🌳🐟🚲🏡🌞🎈🍎🍋🍓🌻")).doesNotThrowAnyException();
    }

    @Test
    void veryCommonOnesAreRefusedWhateverTheCapitals() {
        refused("Wachtwoord123", "membership.error.password.common");
        refused("aaaaaaaaaaaaa", "membership.error.password.common");
        refused("leerkring-demo", "membership.error.password.common");
    }

    @Test
    void theOwnAddressOrNameIsRefused() {
        refused("noordebakker@voorbeeld.test", "membership.error.password.own");
        refused("noordebakker", "membership.error.password.own");
        refused("Noor de Bakker", "membership.error.password.own");
    }

    private static void require(String password) {
        PasswordPolicy.require("password", password, "noordebakker@voorbeeld.test", "Noor de Bakker");
    }

    private static void refused(String password, String key) {
        assertThatThrownBy(() -> require(password))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> org.assertj.core.api.Assertions.assertThat(refusal.key())
                                .isEqualTo(key));
    }
}
