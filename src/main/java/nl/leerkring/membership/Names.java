package nl.leerkring.membership;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be derived from a full name, in the Dutch way: "Noor de Bakker" is "N. de Bakker" on a certificate. Only a proposal. */
final class Names {
    private static final Set<String> PARTICLES = Set.of(
            "de", "den", "der", "het", "'t", "van", "von", "te", "ten", "ter", "op", "in", "el", "al", "ben", "bin",
            "da", "di", "du", "le", "la", "dos", "del");

    private Names() {}

    /** Without spaces too many. */
    static String tidy(String name) {
        return name == null ? "" : name.strip().replaceAll("\\s+", " ");
    }

    /** Initials and surname. A single name stays as it is. */
    static String onCertificate(String fullName) {
        var words = tidy(fullName).split(" ");
        if (words.length < 2) {
            return words[0];
        }
        var surname = surnameFrom(words);
        var initials = Arrays.stream(words, 0, surname)
                .flatMap(word -> Arrays.stream(word.split("-")))
                .filter(part -> !part.isEmpty())
                .map(part -> first(part) + ".")
                .collect(Collectors.joining());
        return initials + " " + String.join(" ", Arrays.copyOfRange(words, surname, words.length));
    }

    /** How somebody is called: the first word. */
    static String first(String fullName, String otherwise) {
        var word = tidy(fullName).split(" ")[0];
        return word.isEmpty() ? otherwise : word;
    }

    /** Two letters for an avatar: of the first and the last word. */
    static String initials(String fullName) {
        var words = tidy(fullName).split(" ");
        return words.length < 2 ? first(words[0]) : first(words[0]) + first(words[words.length - 1]);
    }

    /** The surname begins at the first particle after the first name, otherwise at the last word. */
    private static int surnameFrom(String[] words) {
        for (int i = 1; i < words.length - 1; i++) {
            var part = words[i].substring(words[i].lastIndexOf('-') + 1).toLowerCase(Locale.ROOT);
            if (PARTICLES.contains(part)) {
                return i;
            }
        }
        return words.length - 1;
    }

    private static String first(String word) {
        return word.isEmpty()
                ? ""
                : word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase(Locale.ROOT);
    }
}
