package nl.leerkring.content;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.leerkring.format.Problems;

/** Checks that a drawing is only a drawing: no script, no document type, nothing from elsewhere. */
final class SvgCheck {
    private static final Set<String> REFUSED =
            Set.of("script", "foreignobject", "iframe", "embed", "object", "handler", "audio", "video", "set", "a");
    private static final Pattern OUTSIDE = Pattern.compile(
            "url\\(\\s*['\"]?\\s*[^#'\"\\s]|@import|javascript:|expression\\(", Pattern.CASE_INSENSITIVE);
    private static final Pattern EMBEDDED = Pattern.compile("data:image/(png|jpeg|webp);base64,.*", Pattern.DOTALL);

    private SvgCheck() {}

    static void check(String path, byte[] bytes, Problems problems) {
        try {
            var reader = reader(bytes);
            boolean first = true;
            while (reader.hasNext()) {
                int event = reader.next();
                int place = reader.getLocation().getLineNumber();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    if (first && !reader.getLocalName().equals("svg")) {
                        problems.refuse(path, place, "Dit is geen SVG: het eerste element moet svg zijn.");
                    }
                    first = false;
                    element(reader, path, problems);
                } else if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    problems.refuse(
                            path,
                            place,
                            "Een tekening met een DOCTYPE of entiteiten willen we niet lezen. Haal die regel weg.");
                } else if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                    problems.refuse(
                            path, place, "Een SVG mag geen opdracht als xml-stylesheet hebben. Haal die regel weg.");
                } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
                    outside(reader.getText(), path, place, problems);
                }
            }
        } catch (XMLStreamException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            problems.refuse(path, Math.max(line, 0), "Dit is geen geldige SVG. Sla de tekening opnieuw op.");
        }
    }

    private static void element(XMLStreamReader reader, String path, Problems problems) {
        int place = reader.getLocation().getLineNumber();
        var name = reader.getLocalName();
        if (REFUSED.contains(name.toLowerCase(Locale.ROOT))) {
            problems.refuse(
                    path,
                    place,
                    "In deze tekening staat <" + name + ">. Haal dat weg: een tekening mag alleen tekenen.");
        }
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            var attribute = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            var value = reader.getAttributeValue(i).strip();
            if (attribute.startsWith("on")) {
                problems.refuse(path, place, "In deze tekening staat een opdracht (" + attribute + "). Haal die weg.");
            } else if ((attribute.equals("href") || attribute.equals("src"))
                    && !value.startsWith("#")
                    && !EMBEDDED.matcher(value).matches()) {
                problems.refuse(path, place, "Deze tekening haalt iets van elders (" + value + "). Haal dat weg.");
            } else if (attribute.equals("attributename")
                    && value.toLowerCase(Locale.ROOT).contains("href")) {
                problems.refuse(path, place, "Een SVG mag geen verwijzing veranderen. Haal deze animatie weg.");
            }
            outside(value, path, place, problems);
        }
    }

    private static void outside(String text, String path, int place, Problems problems) {
        if (OUTSIDE.matcher(text).find()) {
            problems.refuse(
                    path, place, "Deze tekening haalt iets van elders. Haal url(...), @import of javascript: weg.");
        }
    }

    private static XMLStreamReader reader(byte[] bytes) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }
}
