package nl.leerkring.organisation.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** What stands after the question mark of an address; what is empty is left out. */
final class Query {
    private final Map<String, String> values = new LinkedHashMap<>();

    Query with(String name, Object value) {
        if (value == null || value.toString().isEmpty()) {
            values.remove(name);
        } else {
            values.put(name, value.toString());
        }
        return this;
    }

    Query copy() {
        var copy = new Query();
        copy.values.putAll(values);
        return copy;
    }

    /** With the question mark, or empty. */
    @Override
    public String toString() {
        return values.isEmpty()
                ? ""
                : values.entrySet().stream()
                        .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&", "?", ""));
    }
}
