package nl.leerkring.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.leerkring.content.Part;
import org.junit.jupiter.api.Test;

class BundlesTest {
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern USED = Pattern.compile("msg\\['([A-Za-z0-9.]+)'\\]|text\\.of\\('([A-Za-z0-9.]+)'[,)]");

    private final Bundles bundles = new Bundles();

    @Test
    void bothLanguagesHaveTheSameTexts() throws IOException {
        for (var name : Bundles.NAMES) {
            assertThat(read(name + "_nl").keySet())
                    .as(name)
                    .isEqualTo(read(name + "_en").keySet());
        }
    }

    @Test
    void bothLanguagesUseTheSameArguments() {
        var dutch = bundles.all(Locale.forLanguageTag("nl"));
        var english = bundles.all(Locale.ENGLISH);
        dutch.forEach(
                (key, text) -> assertThat(arguments(english.get(key))).as(key).isEqualTo(arguments(text)));
    }

    @Test
    void noKeyStandsInTwoBundles() throws IOException {
        var seen = new HashMap<Object, String>();
        for (var name : Bundles.NAMES) {
            for (var key : read(name + "_nl").keySet()) {
                assertThat(seen.put(key, name)).as(key.toString()).isNull();
            }
        }
    }

    @Test
    void everyBundleOnDiskIsKnown() throws IOException {
        try (var files = Files.list(MESSAGES)) {
            var names = new TreeSet<String>();
            files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith("_nl.properties") && !file.startsWith("faces"))
                    .forEach(file -> names.add(file.replace("_nl.properties", "")));
            assertThat(Set.copyOf(Bundles.NAMES)).containsAll(names);
        }
    }

    @Test
    void everyKindOfPartIsToldOnThePageOfATraining() {
        assertThat(Part.Body.class.getPermittedSubclasses())
                .isNotEmpty()
                .allSatisfy(kind -> assertThat(bundles.has(
                                "training.kind." + kind.getSimpleName().toLowerCase(Locale.ROOT)))
                        .as(kind.getSimpleName())
                        .isTrue());
    }

    @Test
    void everyTextThatAPageNamesExists() throws IOException {
        var missing = new HashSet<String>();
        try (var pages = Files.walk(Path.of("src/main/webapp"))) {
            for (var page :
                    pages.filter(path -> path.toString().endsWith(".xhtml")).toList()) {
                var matcher = USED.matcher(Files.readString(page));
                while (matcher.find()) {
                    var key = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
                    if (!bundles.has(key)) {
                        missing.add(page.getFileName() + ": " + key);
                    }
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void aTextWithArgumentsIsAValidPattern() {
        for (var language : Bundles.LANGUAGES) {
            for (var text : bundles.all(language).values()) {
                if (text.contains("{0")) {
                    assertThat(new MessageFormat(text, language)).as(text).isNotNull();
                }
            }
        }
    }

    private static Set<String> arguments(String text) {
        var found = new TreeSet<String>();
        var matcher = Pattern.compile("\\{(\\d)").matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static Map<Object, Object> read(String name) throws IOException {
        var properties = new Properties();
        var file = MESSAGES.resolve(name + ".properties");
        if (Files.exists(file)) {
            try (var reader = Files.newBufferedReader(file)) {
                properties.load(reader);
            }
        }
        return properties;
    }
}
