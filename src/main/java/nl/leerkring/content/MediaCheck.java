package nl.leerkring.content;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.Predicate;
import nl.leerkring.format.Problems;

/** Checks that a media file is what its name says, by the first bytes that such files have. */
final class MediaCheck {
    private static final Map<String, Predicate<byte[]>> BEGINNINGS = Map.of(
            "png", bytes -> has(bytes, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'),
            "jpg", bytes -> has(bytes, 0, 0xff, 0xd8, 0xff),
            "webp", bytes -> has(bytes, 0, 'R', 'I', 'F', 'F') && has(bytes, 8, 'W', 'E', 'B', 'P'),
            "webm", bytes -> has(bytes, 0, 0x1a, 0x45, 0xdf, 0xa3),
            "ogg", bytes -> has(bytes, 0, 'O', 'g', 'g', 'S'),
            "mp3", bytes -> has(bytes, 0, 'I', 'D', '3') || (has(bytes, 0, 0xff) && (bytes[1] & 0xe0) == 0xe0),
            "pdf", bytes -> has(bytes, 0, '%', 'P', 'D', 'F', '-'),
            "vtt", MediaCheck::isCaptions);

    private MediaCheck() {}

    /** Other types than these have a check of their own. */
    static void check(String path, String type, byte[] bytes, Problems problems) {
        var beginning = BEGINNINGS.get(type);
        if (beginning != null && (bytes.length < 6 || !beginning.test(bytes))) {
            problems.refuse(
                    path,
                    0,
                    "Dit is geen echt ." + type + "-bestand. Sla het opnieuw op, of geef het zijn eigen naam.");
        }
    }

    private static boolean has(byte[] bytes, int from, int... wanted) {
        for (int i = 0; i < wanted.length; i++) {
            if (from + i >= bytes.length || (bytes[from + i] & 0xff) != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isCaptions(byte[] bytes) {
        var begin = new String(bytes, 0, Math.min(bytes.length, 9), StandardCharsets.UTF_8);
        return begin.replace("\ufeff", "").startsWith("WEBVTT");
    }
}
