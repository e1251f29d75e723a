package nl.leerkring.arena;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Typed;

/**
 * What somebody wants a series to be.
 *
 * @param purpose what it is for, in a few sentences
 * @param audience for whom, or null
 * @param since year in which it began, or null
 * @param rhythm in words, such as "elke twee maanden op woensdag", or null
 * @param place where editions usually are, or null
 * @param costs in words, or null
 * @param angles perspectives people choose from, at least two
 */
public record SeriesPlan(
        String title,
        String purpose,
        String audience,
        Integer since,
        String rhythm,
        String place,
        String costs,
        Access access,
        List<Angle> angles) {
    static final int TITLE = 120;
    static final int PURPOSE = 600;
    static final int AUDIENCE = 300;
    static final int SHORT = 80;
    static final int PLACE = 160;
    static final int MOST_ANGLES = 12;
    private static final int FIRST_YEAR = 1950;
    private static final int LABEL = 60;
    private static final int CODE = 24;

    /** Everything that is wrong, in the order of the form. @param year now */
    List<DomainException> problems(int year) {
        return Typed.problems(
                () -> Typed.name("title", title, "arena.error.title", TITLE),
                () -> Typed.lines("purpose", purpose, "arena.error.purpose", PURPOSE),
                () -> Typed.line("audience", audience, AUDIENCE),
                () -> checkSince(year),
                () -> Typed.line("rhythm", rhythm, SHORT),
                () -> Typed.line("place", place, PLACE),
                () -> Typed.line("costs", costs, SHORT),
                () -> Typed.check(access, any -> true, "access", "arena.error.access"),
                this::checkAngles);
    }

    /** The same, tidy; without problems. */
    SeriesPlan tidy() {
        return new SeriesPlan(
                Typed.line("title", title, TITLE),
                Typed.lines("purpose", purpose, PURPOSE),
                Typed.line("audience", audience, AUDIENCE),
                since,
                Typed.line("rhythm", rhythm, SHORT),
                Typed.line("place", place, PLACE),
                Typed.line("costs", costs, SHORT),
                access,
                angles.stream()
                        .map(angle ->
                                new Angle(angle.code(), Typed.line("angles", angle.label(), LABEL), angle.wanted()))
                        .toList());
    }

    private void checkSince(int year) {
        if (since != null && (since < FIRST_YEAR || since > year)) {
            throw DomainException.invalid(
                    "since", "arena.error.since", String.valueOf(FIRST_YEAR), String.valueOf(year));
        }
    }

    private void checkAngles() {
        if (angles.size() < 2 || angles.size() > MOST_ANGLES) {
            throw DomainException.invalid("angles", "arena.error.angles", MOST_ANGLES);
        }
        var labels = new HashSet<String>();
        for (var angle : angles) {
            var label = Typed.line("angles", angle.label(), "arena.error.angles.one", LABEL);
            if (!labels.add(label.toLowerCase(Locale.ROOT))) {
                throw DomainException.invalid("angles", "arena.error.angles.twice", label);
            }
        }
    }

    /** A code for a perspective with this label that none of the others has. */
    public static String code(String label, Set<String> taken) {
        var slug = slug(label);
        var base = slug.isEmpty() ? "perspectief" : slug.substring(0, Math.min(slug.length(), CODE));
        return Stream.iterate(1, any -> any + 1)
                .map(count -> count == 1 ? base : base + "-" + count)
                .filter(code -> !taken.contains(code))
                .findFirst()
                .orElseThrow();
    }

    /** What the address of a series with this title is made of: small letters, digits and lines between them. */
    static String slug(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        var slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return slug.substring(0, Math.min(slug.length(), 50)).replaceAll("-$", "");
    }
}
