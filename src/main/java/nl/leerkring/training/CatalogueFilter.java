package nl.leerkring.training;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody looks for; an empty text does not matter.
 *
 * @param minutes at most so many; 0 does not matter
 */
public record CatalogueFilter(String words, String theme, String audience, int minutes) {
    /** Everything. */
    public static final CatalogueFilter ALL = new CatalogueFilter("", "", "", 0);

    /** Whether the training is looked for: every word is found somewhere in what the catalogue tells. */
    boolean fits(TrainingVersion version) {
        var about = version.about();
        var told = Stream.concat(
                        Stream.of(about.title(), about.promise(), about.theme()),
                        Stream.concat(about.goals().stream(), about.audience().stream()))
                .collect(Collectors.joining(" "))
                .toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(told::contains)
                && (theme.isEmpty() || theme.equals(about.theme()))
                && (audience.isEmpty() || about.audience().contains(audience))
                && (minutes <= 0 || version.minutes() <= minutes);
    }
}
