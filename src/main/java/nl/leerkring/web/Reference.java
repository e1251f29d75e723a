package nl.leerkring.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import nl.leerkring.shared.Clock;

/** The number of a request, short enough to say on the phone: {@code LK-2211-4F7AX9}, day and month and six signs. */
final class Reference {
    /** Without signs that are mistaken for another (0 O, 1 I L). */
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    private static final int LENGTH = 6;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("ddMM").withZone(Clock.ZONE);

    private Reference() {}

    /** A new number; it need not be secret, only different from others of the day. */
    static String on(Instant moment) {
        return ThreadLocalRandom.current()
                .ints(LENGTH, 0, SIGNS.length())
                .mapToObj(i -> String.valueOf(SIGNS.charAt(i)))
                .collect(Collectors.joining("", "LK-" + DAY.format(moment) + "-", ""));
    }
}
