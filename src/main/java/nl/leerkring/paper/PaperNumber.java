package nl.leerkring.paper;

import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * The number that proves a certificate or another paper: {@code LK-8F4K-2M7Q-5TH}. Ten random characters and one check character of 29
 * signs that people do not mix up when they read aloud (no 0 and O, 1, I and L; no A and U, so that no words arise).
 * That is 48 bits: guessing one of a million certificates takes on average more than 200 million tries.
 *
 * <p>29 is a prime, so one weighted check character finds every single wrong character and every swap of two.
 *
 * @param value the number as people see it, with prefix and hyphens
 */
public record PaperNumber(String value) implements Serializable {
    static final String ALPHABET = "23456789BCDEFGHJKMNPQRSTVWXYZ";
    static final int RANDOM_CHARACTERS = 10;
    private static final int LENGTH = RANDOM_CHARACTERS + 1;
    private static final String PREFIX = "LK";

    public PaperNumber {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("no number of a paper");
        }
    }

    /** A new number. @param random must not be predictable: a SecureRandom */
    public static PaperNumber next(RandomGenerator random) {
        var characters = new StringBuilder();
        for (int i = 0; i < RANDOM_CHARACTERS; i++) {
            characters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new PaperNumber(drawn(characters.toString() + check(characters)));
    }

    /** Reads what somebody typed: capitals or not, with or without prefix, spaces, hyphens or dots. */
    public static Optional<PaperNumber> parse(String typed) {
        if (typed == null || typed.length() > 100) {
            return Optional.empty();
        }
        var plain = typed.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Z}\\p{Pd}._]", "");
        var characters = plain.startsWith(PREFIX) ? plain.substring(PREFIX.length()) : plain;
        if (characters.length() != LENGTH) {
            return Optional.empty();
        }
        var number = drawn(characters);
        return isWellFormed(number) ? Optional.of(new PaperNumber(number)) : Optional.empty();
    }

    private static boolean isWellFormed(String value) {
        if (value == null || !value.matches("LK-[" + ALPHABET + "]{4}-[" + ALPHABET + "]{4}-[" + ALPHABET + "]{3}")) {
            return false;
        }
        var characters = value.substring(PREFIX.length()).replace("-", "");
        return check(characters.substring(0, RANDOM_CHARACTERS)) == characters.charAt(RANDOM_CHARACTERS);
    }

    /** Weights 1 to 10, and 1 less than nothing for the check character itself: all different modulo 29. */
    private static char check(CharSequence characters) {
        int sum = 0;
        for (int i = 0; i < characters.length(); i++) {
            sum += (i + 1) * ALPHABET.indexOf(characters.charAt(i));
        }
        return ALPHABET.charAt(sum % ALPHABET.length());
    }

    private static String drawn(String characters) {
        return "%s-%s-%s-%s"
                .formatted(PREFIX, characters.substring(0, 4), characters.substring(4, 8), characters.substring(8));
    }

    @Override
    public String toString() {
        return value;
    }
}
