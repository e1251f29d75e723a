package nl.leerkring.membership;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a password must be: long rather than strange (NIST SP 800-63B), and not the first thing somebody would try. */
final class PasswordPolicy {
    static final int SHORTEST = 12;
    static final int LONGEST = 128;
    private static final Set<String> COMMON = Set.of(
            "wachtwoord123",
            "welkom123456",
            "password1234",
            "qwertyuiop12",
            "123456789012",
            "welkomwelkom",
            "wachtwoordwachtwoord",
            "leerkring123",
            "iloveyou1234",
            "aaaaaaaaaaaa");

    private PasswordPolicy() {}

    /** Key of what is wrong with it, if anything. */
    static Optional<String> objection(String password, String email, String name) {
        if (password == null || password.length() < SHORTEST) {
            return Optional.of("password.tooShort");
        }
        if (password.length() > LONGEST) {
            return Optional.of("password.tooLong");
        }
        var lower = password.toLowerCase(Locale.ROOT);
        if (COMMON.contains(lower) || lower.chars().distinct().count() < 4) {
            return Optional.of("password.common");
        }
        if (lower.equals(email.toLowerCase(Locale.ROOT)) || lower.equals(name.toLowerCase(Locale.ROOT))) {
            return Optional.of("password.personal");
        }
        return Optional.empty();
    }
}
