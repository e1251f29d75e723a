package nl.leerkring.register;

import java.util.Locale;
import java.util.Optional;

/**
 * How the registration number of a register is written.
 *
 * @param name what the register calls it
 * @param pattern of the whole number
 * @param example for people
 * @param nineDigits whether the numbers of this register are of nine digits themselves, so that one may look like a BSN
 */
public record NumberFormat(String name, String pattern, String example, boolean nineDigits) {
    private static final int DIGITS_OF_BSN = 9;

    /** Why a number is not taken. */
    public enum Problem {
        /** It is a citizen service number, which we never keep. */
        BSN,
        /** It is not written as the register writes it. */
        FORMAT
    }

    /** The number without spaces and in capitals. */
    public static String tidy(String typed) {
        return typed == null ? "" : typed.replaceAll("[\\s\\u00a0]+", "").toUpperCase(Locale.ROOT);
    }

    /** What is wrong with a number; a BSN is told first, so that nobody only corrects its looks. */
    public Optional<Problem> problem(String typed) {
        var tidy = tidy(typed);
        var fits = tidy.matches(pattern);
        if (isBsn(tidy) && !(fits && nineDigits)) {
            return Optional.of(Problem.BSN);
        }
        return fits ? Optional.empty() : Optional.of(Problem.FORMAT);
    }

    /** Whether the digits of a text are nine that pass the eleven test: 9, 8, ... 2 times the digits, minus the last one. */
    public static boolean isBsn(String text) {
        var digits = text.replaceAll("[.\\-/\\s]", "").replaceFirst("^(?i)BSN:?", "");
        if (!digits.matches("[0-9]{9}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < DIGITS_OF_BSN; i++) {
            var weight = i == DIGITS_OF_BSN - 1 ? -1 : DIGITS_OF_BSN - i;
            sum += weight * (digits.charAt(i) - '0');
        }
        return sum % 11 == 0;
    }
}
