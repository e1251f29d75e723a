package nl.leerkring.shared;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A readable address and the page that answers it. {@code /training/{slug}} answered by {@code /training/training.xhtml}
 * gives the page a request parameter {@code slug}. Pages lie below {@code /pages}; another view is the address of a servlet. Addresses without variables need no route: {@code /learning} is
 * answered by {@code /learning/index.xhtml}, {@code /membership/sign-in} by {@code /membership/sign-in.xhtml}.
 */
public record Route(String pattern, String view) {
    /** A feature contributes its routes as a CDI bean of this type. */
    public interface Contributor {
        List<Route> routes();
    }

    /** The variables of the address when it fits this route. */
    public Optional<Map<String, String>> match(String address) {
        var wanted = pattern.split("/");
        var given = address.split("/");
        if (wanted.length != given.length) {
            return Optional.empty();
        }
        var variables = new TreeMap<String, String>();
        for (int i = 0; i < wanted.length; i++) {
            if (wanted[i].startsWith("{")) {
                variables.put(wanted[i].substring(1, wanted[i].length() - 1), given[i]);
            } else if (!wanted[i].equals(given[i])) {
                return Optional.empty();
            }
        }
        return Optional.of(variables);
    }

    /** Routes without variables are tried before routes with them. */
    public long variables() {
        return pattern.chars().filter(c -> c == '{').count();
    }
}
