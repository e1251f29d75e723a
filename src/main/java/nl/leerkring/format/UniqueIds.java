package nl.leerkring.format;

import java.util.HashSet;
import java.util.Set;

/** Takes ids and reports the second use of one. */
public final class UniqueIds {
    private final String what;
    private final Set<String> taken = new HashSet<>();

    public UniqueIds(String what) {
        this.what = what;
    }

    public String take(Fields fields, String key) {
        var id = fields.id(key);
        if (!id.isEmpty() && !taken.add(id)) {
            fields.error(key, "De id \"" + id + "\" is al van een andere " + what + ". Kies een eigen id.");
        }
        return id;
    }
}
