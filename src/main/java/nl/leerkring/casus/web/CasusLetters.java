package nl.leerkring.casus.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Small signs on the pages of a case: the letter before a choice, the icon of a variable. */
@Named
@ApplicationScoped
public class CasusLetters {
    private static final Set<String> BEFORE_A_NAME =
            Set.of("mevrouw", "meneer", "de", "het", "een", "je", "jouw", "haar", "zijn");
    private static final Map<String, String> ICONS = Map.of("shield", "shield-check", "people", "users");

    /** "A" for the first choice. @param index from 0 */
    public String of(int index) {
        return String.valueOf((char) ('A' + index));
    }

    /** Name in the sprite of the icon that a package names. */
    public String icon(String name) {
        return ICONS.getOrDefault(name, name);
    }

    /** The letter in the round of who speaks: of "Mevrouw Rosa" an R. */
    public String initial(String who) {
        return Arrays.stream(who.split(" "))
                .filter(word -> !BEFORE_A_NAME.contains(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElse(who)
                .substring(0, 1)
                .toUpperCase(Locale.ROOT);
    }

    /** Names in a row: "Ans, Bilal". */
    public String list(List<String> names) {
        return String.join(", ", names);
    }
}
