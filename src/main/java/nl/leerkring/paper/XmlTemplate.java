package nl.leerkring.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A well-formed page with places like {@code ${holder}}. Every value is escaped: there is no way to put markup in, so a
 * name is always text. Values that are markup are composed of templates ({@link Markup}).
 */
public final class XmlTemplate {
    private static final Pattern PLACE = Pattern.compile("\\$\\{([a-zA-Z]+)}");

    private final String text;

    private XmlTemplate(String text) {
        this.text = text;
    }

    /** Something that is well-formed already, because a template made it. */
    public record Markup(String xml) {}

    /** A page from its text. */
    public static XmlTemplate of(String text) {
        return new XmlTemplate(text);
    }

    /** Reads a resource beside a class. */
    public static XmlTemplate resource(Class<?> beside, String name) {
        try (var stream = beside.getResourceAsStream(name)) {
            return new XmlTemplate(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The page with these values. @throws IllegalArgumentException when a place has no value */
    public Markup fill(Map<String, Object> values) {
        return new Markup(PLACE.matcher(text).replaceAll(place -> {
            var value = values.get(place.group(1));
            if (value == null) {
                throw new IllegalArgumentException("no value for " + place.group(1));
            }
            return Matcher.quoteReplacement(value instanceof Markup markup ? markup.xml() : escape(value.toString()));
        }));
    }

    /** Text as XML 1.0 can hold it; characters that XML does not know are left out. */
    static String escape(String text) {
        var escaped = new StringBuilder();
        text.codePoints().filter(XmlTemplate::known).forEach(character -> {
            switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.appendCodePoint(character);
            }
        });
        return escaped.toString();
    }

    private static boolean known(int character) {
        return character == '\t'
                || character == '\n'
                || character == '\r'
                || character >= 0x20 && character <= 0xd7ff
                || character >= 0xe000 && character <= 0xfffd
                || character >= 0x10000;
    }
}
