package nl.leerkring.shared.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/**
 * The texts of all features in both languages: {@code messages/<feature>_nl.properties} and {@code _en}. One bundle per
 * feature keeps features apart; keys are unique over all. A key without text shows itself, so that a test can find it.
 */
@ApplicationScoped
public class Bundles {
    /** Languages of the user interface; the first is the default. */
    public static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("nl"), Locale.ENGLISH);

    /** Features with texts of their own. */
    public static final List<String> NAMES = List.of(
            "shared",
            "membership",
            "notification",
            "training",
            "learning",
            "casus",
            "activity",
            "method",
            "intervision",
            "meeting",
            "round",
            "proof",
            "arena",
            "arenadesk",
            "register",
            "ledger",
            "door",
            "arenareport",
            "seating",
            "harvest",
            "network",
            "follow",
            "photo",
            "library",
            "paper",
            "accreditation",
            "calendar",
            "organisation",
            "vault",
            "web");

    private final Map<String, Map<String, String>> texts = load();

    /** The text in this language with its arguments ({@link MessageFormat}: a quote is written twice when there are arguments). */
    public String text(Locale locale, String key, Object... arguments) {
        var language = texts.getOrDefault(locale.getLanguage(), texts.get("nl"));
        var pattern = language.getOrDefault(key, key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** Whether there is a text for the key. */
    public boolean has(String key) {
        return texts.get("nl").containsKey(key);
    }

    /** All texts of a language by key. */
    public Map<String, String> all(Locale locale) {
        return Map.copyOf(texts.getOrDefault(locale.getLanguage(), texts.get("nl")));
    }

    private static Map<String, Map<String, String>> load() {
        var all = new HashMap<String, Map<String, String>>();
        for (var locale : LANGUAGES) {
            var ofLanguage = new HashMap<String, String>();
            NAMES.forEach(name -> read(name + "_" + locale.getLanguage())
                    .forEach((key, text) -> ofLanguage.put((String) key, (String) text)));
            all.put(locale.getLanguage(), ofLanguage);
        }
        return all;
    }

    private static Properties read(String name) {
        var properties = new Properties();
        try (var stream = Bundles.class.getResourceAsStream("/messages/" + name + ".properties")) {
            if (stream != null) {
                properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            }
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
