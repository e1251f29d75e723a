package nl.leerkring.network;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/** What a list tells of a member, with the names its column may have in Dutch and English. */
public enum MemberField {
    EMAIL(254, "email", "emailadres", "emailaddress", "mail", "mailadres"),
    NAME(120, "naam", "name", "volledigenaam", "fullname"),
    ORGANISATION(160, "organisatie", "organisation", "organization"),
    PERSPECTIVE(120, "perspectief", "perspective", "invalshoek", "angle");

    private final int longest;
    private final Set<String> names;

    MemberField(int longest, String... names) {
        this.longest = longest;
        this.names = Set.of(names);
    }

    int longest() {
        return longest;
    }

    /** The field of a column, or null when it is none of ours; capitals, spaces and hyphens make no difference. */
    static MemberField named(String header) {
        var plain = header.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
        return Arrays.stream(values())
                .filter(field -> field.names.contains(plain))
                .findFirst()
                .orElse(null);
    }
}
