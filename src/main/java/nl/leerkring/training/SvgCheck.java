package nl.leerkring.training;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** A drawing may only draw: no script, no handlers, no foreign content, nothing from elsewhere. */
final class SvgCheck {
    private static final Set<String> FORBIDDEN =
            Set.of("script", "foreignobject", "iframe", "object", "embed", "handler", "audio", "video");

    private SvgCheck() {}

    static void check(String file, byte[] bytes, Problems problems) {
        try {
            var factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new ByteArrayInputStream(bytes), new Handler(file, problems));
        } catch (SAXException e) {
            problems.add(
                    file,
                    0,
                    "Deze tekening kunnen we niet lezen. Bewaar hem opnieuw als gewone SVG. (" + e.getMessage() + ")");
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static final class Handler extends DefaultHandler {
        private final String file;
        private final Problems problems;

        Handler(String file, Problems problems) {
            this.file = file;
            this.problems = problems;
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes) {
            if (FORBIDDEN.contains(localName.toLowerCase(Locale.ROOT))) {
                problems.add(
                        file,
                        0,
                        "In deze tekening staat <" + localName + ">. Haal dat weg: een tekening mag alleen tekenen.");
            }
            for (int i = 0; i < attributes.getLength(); i++) {
                checkAttribute(
                        attributes.getLocalName(i).toLowerCase(Locale.ROOT),
                        attributes.getValue(i).strip());
            }
        }

        private void checkAttribute(String name, String value) {
            if (name.startsWith("on")) {
                problems.add(file, 0, "In deze tekening staat een opdracht (" + name + "). Haal die weg.");
            }
            if (name.equals("href") && !value.startsWith("#") && !value.startsWith("data:image/png")) {
                problems.add(file, 0, "Deze tekening haalt iets van elders (" + value + "). Haal dat weg.");
            }
            if (value.contains("url(") && !value.contains("url(#")) {
                problems.add(file, 0, "Deze tekening haalt iets van elders (" + value + "). Haal dat weg.");
            }
        }
    }
}
