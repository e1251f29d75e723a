package nl.leerkring.casus.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;

/** Small signs on the pages of a case: the letter before a choice, the icon of a variable. */
@Named
@ApplicationScoped
public class CasusLetters {
    private static final Map<String, String> ICONS = Map.of("shield", "shield-check", "people", "users");

    /** "A" for the first choice. @param index from 0 */
    public String of(int index) {
        return String.valueOf((char) ('A' + index));
    }

    /** Name in the sprite of the icon that a package names. */
    public String icon(String name) {
        return ICONS.getOrDefault(name, name);
    }

    /** Names in a row: "Ans, Bilal". */
    public String list(List<String> names) {
        return String.join(", ", names);
    }
}
