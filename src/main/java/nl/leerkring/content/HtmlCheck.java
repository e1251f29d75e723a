package nl.leerkring.content;

import nl.leerkring.format.Problems;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;

/** Refuses HTML in Markdown, also in a text that no part uses. */
class HtmlCheck extends AbstractVisitor {
    private final String file;
    private final int offset;
    private final Problems problems;

    /** @param offset lines before the text in its file */
    HtmlCheck(String file, int offset, Problems problems) {
        this.file = file;
        this.offset = offset;
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

    void error(Node node, String message) {
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
