package nl.leerkring.casus;

import java.security.SecureRandom;
import java.util.Locale;

/** The word with which people come into a group: six signs that nobody mixes up when reading them from a screen. */
final class GroupCode {
    private static final String SIGNS = "23456789BCDFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 6;
    private static final SecureRandom RANDOM = new SecureRandom();

    private GroupCode() {}

    static String next() {
        var code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }

    /** As it is kept: capitals, without spaces and hyphens. */
    static String plain(String typed) {
        return typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }
}
