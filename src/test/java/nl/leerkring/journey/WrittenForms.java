package nl.leerkring.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The forms that stand in the sources of the pages. */
final class WrittenForms {
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern FORM = Pattern.compile("<h:form[^>]* id=\"([^\"]+)\"|<form[^>]* action=\"([^\"]+)\"");
    private static final int AT_LEAST = 35;

    private WrittenForms() {}

    /** A form by its id, or by the address to which it is sent. */
    record Written(String name) {
        /** Whether it is the form with this name; an address that begins with an expression is known by its end. */
        boolean matches(String reached) {
            return name.startsWith("#{") ? reached.endsWith(name.replaceFirst(".*}", "")) : name.equals(reached);
        }
    }

    static Set<Written> all() throws IOException {
        var names = new TreeSet<String>();
        try (var files = Files.walk(PAGES)) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                FORM.matcher(Files.readString(file))
                        .results()
                        .map(form -> form.group(1) == null ? form.group(2).replaceFirst("#[^{].*", "") : form.group(1))
                        .forEach(names::add);
            }
        }
        assertThat(names).hasSizeGreaterThan(AT_LEAST);
        return names.stream().map(Written::new).collect(Collectors.toSet());
    }
}
