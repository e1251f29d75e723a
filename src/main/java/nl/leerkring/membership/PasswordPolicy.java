package nl.leerkring.membership;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import nl.leerkring.shared.DomainException;

/**
 * What a password must be (NIST 800-63B and OWASP): long rather than complicated, not among the commonest, not one's own
 * name or address. No rules about capitals and digits.
 */
final class PasswordPolicy {
    /** Least number of characters. */
    static final int MIN = 12;

    /** Most characters, so that hashing costs no more than it should. */
    static final int MAX = 128;

    private static final int DIFFERENT = 5;
    private static final Set<String> COMMON = Set.of(
            "123456789012",
            "1234567890123",
            "12345678901234",
            "123456123456",
            "password1234",
            "password12345",
            "passwordpassword",
            "wachtwoord12",
            "wachtwoord123",
            "wachtwoord1234",
            "wachtwoord01",
            "wachtwoordwachtwoord",
            "mijnwachtwoord",
            "geheimwachtwoord",
            "welkom123456",
            "welkom012345",
            "welkomwelkom",
            "qwertyuiop12",
            "qwertyuiop123",
            "qwerty123456",
            "qwertyqwerty",
            "azertyuiop12",
            "abcdefghijkl",
            "abcd12345678",
            "administrator",
            "administrator1",
            "iloveyou1234",
            "letmein12345",
            "leerkring123",
            "leerkring1234",
            "leerkring2026",
            "leerkringleerkring",
            "leerkring-demo",
            "1q2w3e4r5t6y",
            "zaq12wsxcde3",
            "changeme1234");

    private PasswordPolicy() {}

    /** Refuses a password that is too easy. @param field name of the field @param own the person's address and names */
    static void require(String field, String password, String... own) {
        var given = password == null ? "" : password;
        var length = given.codePointCount(0, given.length());
        if (length < MIN) {
            throw DomainException.invalid(field, "membership.error.password.short", MIN);
        }
        if (length > MAX) {
            throw DomainException.invalid(field, "membership.error.password.long", MAX);
        }
        var plain = plain(given);
        if (COMMON.contains(plain) || plain.codePoints().distinct().count() < DIFFERENT) {
            throw DomainException.invalid(field, "membership.error.password.common");
        }
        if (Arrays.stream(own).anyMatch(word -> isOwn(plain, word))) {
            throw DomainException.invalid(field, "membership.error.password.own");
        }
    }

    private static boolean isOwn(String password, String word) {
        var own = plain(word == null ? "" : word);
        return !own.isEmpty() && (password.equals(own) || own.contains("@") && password.equals(own.split("@")[0]));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("\\s", "");
    }
}
