package nl.leerkring.organisation;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;

/** What people type to come into their organisation: eight signs that cannot be mistaken for each other, shown in two halves. */
public final class JoinCode {
    static final int LENGTH = 8;
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private JoinCode() {}

    static String create() {
        return RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(SIGNS::charAt)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /** As it is kept, whatever was typed between and how. */
    public static String tidy(String typed) {
        return typed == null ? "" : typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    /** As people read it. */
    public static String shown(String code) {
        return code == null || code.length() != LENGTH ? code : code.substring(0, 4) + "-" + code.substring(4);
    }
}
