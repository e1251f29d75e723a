package nl.leerkring.harvest.library;

import java.text.Normalizer;
import java.util.Locale;

/** Makes of a title what can stand in an address. Pure. */
final class ExampleSlug {
    private static final int LONGEST = 50;

    private ExampleSlug() {}

    static String of(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        var slug = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("-$", "");
        return slug.isEmpty() ? "voorbeeld" : slug;
    }
}
