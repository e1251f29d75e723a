package nl.leerkring.content;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Markdown to sanitised HTML. Two nets: HTML in the source is refused by the reader, and what is rendered is sanitised. */
final class Markdown {
    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();
    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
            .allowElements(
                    "p", "h2", "h3", "h4", "ul", "ol", "li", "em", "strong", "blockquote", "code", "pre", "br", "hr")
            .allowElements("table", "thead", "tbody", "tr", "th", "td", "a", "img")
            .allowUrlProtocols("https", "mailto")
            .allowAttributes("href")
            .onElements("a")
            .allowAttributes("src", "alt", "loading")
            .onElements("img")
            .allowAttributes("class")
            .matching(true, "lead", "table")
            .onElements("p", "table")
            .allowAttributes("scope")
            .matching(true, "col")
            .onElements("th")
            .toFactory();

    private final UnaryOperator<String> address;
    private final HtmlRenderer renderer;
    private Node lead;

    /** @param address makes the address of a picture from its path in the package */
    Markdown(UnaryOperator<String> address) {
        this.address = address;
        renderer = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .attributeProviderFactory(context -> (node, tag, attributes) -> attribute(node, tag, attributes))
                .build();
    }

    /** Address of a media file within the site. */
    String address(String path) {
        return address.apply(path);
    }

    static Node parse(String text) {
        return PARSER.parse(text);
    }

    /** The paragraph that is set as the lead of the lesson. */
    void leadIs(Node paragraph) {
        lead = paragraph;
    }

    /** HTML of a text. */
    String html(String text) {
        return html(parse(text));
    }

    String html(Node node) {
        return POLICY.sanitize(renderer.render(node));
    }

    private void attribute(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Image image) {
            attributes.put("src", address.apply(image.getDestination()));
            attributes.put("loading", "lazy");
        }
        if (node == lead) {
            attributes.put("class", "lead");
        }
        if (tag.equals("th")) {
            attributes.put("scope", "col");
        }
        if (tag.equals("table")) {
            attributes.put("class", "table");
        }
    }
}
