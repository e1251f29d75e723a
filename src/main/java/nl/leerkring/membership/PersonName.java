package nl.leerkring.membership;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What follows from a full name: how to address somebody, and the initials and surname of a certificate. */
final class PersonName {
    /** Dutch prefixes of surnames; they belong to the surname and are not shortened. */
    private static final Set<String> PREFIXES = Set.of(
            "van", "de", "den", "der", "het", "'t", "ten", "ter", "te", "op", "in", "el", "al", "di", "da", "von");

    private static final int LONGEST_DISPLAY = 60;

    private PersonName() {}

    /** The first name. */
    static String display(String fullName) {
        var first = words(fullName).get(0);
        return first.length() <= LONGEST_DISPLAY ? first : first.substring(0, LONGEST_DISPLAY);
    }

    /** "Noor Anna de Bakker" is "N.A. de Bakker"; a single word stays as it is. */
    static String onCertificate(String fullName) {
        var words = words(fullName);
        if (words.size() == 1) {
            return words.get(0);
        }
        var surname = surnameStart(words);
        var initials = new StringBuilder();
        words.subList(0, surname)
                .forEach(word -> initials.appendCodePoint(Character.toUpperCase(word.codePointAt(0)))
                        .append('.'));
        return initials + " " + String.join(" ", words.subList(surname, words.size()));
    }

    private static int surnameStart(List<String> words) {
        for (int i = 1; i < words.size() - 1; i++) {
            if (PREFIXES.contains(words.get(i))) {
                return i;
            }
        }
        return words.size() - 1;
    }

    private static List<String> words(String name) {
        return new ArrayList<>(Arrays.asList(name.strip().split("\\s+")));
    }
}
