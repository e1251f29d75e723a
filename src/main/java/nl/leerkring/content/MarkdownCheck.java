package nl.leerkring.content;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/** What Markdown of a package may not hold: HTML, unsafe links, pictures that are not there. */
final class MarkdownCheck extends AbstractVisitor {
    private final String file;
    private final int offset;
    private final PackageFiles files;
    private final Problems problems;

    MarkdownCheck(String file, int offset, PackageFiles files, Problems problems) {
        this.file = file;
        this.offset = offset;
        this.files = files;
        this.problems = problems;
    }

    @Override
    public void visit(HtmlBlock block) {
        problems.refuse(file, offset + line(block), "HTML mag hier niet. Schrijf gewone Markdown.");
    }

    @Override
    public void visit(HtmlInline inline) {
        problems.refuse(
                file,
                offset + line(inline),
                "HTML mag hier niet (" + inline.getLiteral() + "). Schrijf gewone Markdown.");
    }

    @Override
    public void visit(Heading heading) {
        if (heading.getLevel() == 1) {
            error(heading, "De titel staat al in training.yaml. Begin koppen met ##.");
        }
        visitChildren(heading);
    }

    @Override
    public void visit(Link link) {
        if (!link.getDestination().matches("(https://|mailto:).+")) {
            error(link, "Deze link kan niet: " + link.getDestination() + ". Een link begint met https:// of mailto:.");
        }
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        if (!files.has(image.getDestination()) || !image.getDestination().matches("media/.+\\.(svg|png|jpg|webp)")) {
            error(image, "Dit plaatje is er niet: " + image.getDestination() + ". Zet het in de map media.");
        }
        if (!(image.getFirstChild() instanceof org.commonmark.node.Text)) {
            error(image, "Vertel tussen [ ] wat er op het plaatje te zien is, voor wie het niet ziet.");
        }
    }

    private void error(Node node, String message) {
        problems.add(file, offset + line(node), message);
    }

    /** Inline nodes have no place of their own: their block has. */
    static int line(Node node) {
        for (var at = node; at != null; at = at.getParent()) {
            if (!at.getSourceSpans().isEmpty()) {
                return at.getSourceSpans().get(0).getLineIndex() + 1;
            }
        }
        return 1;
    }
}
