package nl.leerkring.membership;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashTest {
    private final PasswordHash passwords = new PasswordHash(new HashStrength());

    @Test
    void onlyTheRightPasswordMatches() {
        var hash = passwords.hash("de koffie is op");
        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").hasSizeLessThan(200);
        assertThat(passwords.matches("de koffie is op", hash)).isTrue();
        assertThat(passwords.matches("de koffie is op!", hash)).isFalse();
        assertThat(passwords.matches(null, hash)).isFalse();
    }

    @Test
    void withoutAccountNothingMatches() {
        assertThat(passwords.matches("no account has this one", null)).isFalse();
    }

    @Test
    void thePasswordOfAnotherKeyboardIsTheSamePassword() {
        assertThat(passwords.matches("cafe\u0301 in de wijk", passwords.hash("caf\u00e9 in de wijk")))
                .isTrue();
    }

    @Test
    void aHashOfOtherStrengthIsRenewed() {
        assertThat(passwords.outdated(passwords.hash("de koffie is op"))).isFalse();
        assertThat(passwords.outdated("$argon2id$v=19$m=4096,t=3,p=1$c2FsdA$aGFzaA"))
                .isTrue();
    }
}
