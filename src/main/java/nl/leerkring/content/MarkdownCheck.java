package nl.leerkring.content;

import nl.leerkring.format.Problems;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/** What Markdown of a package may not hold: HTML, unsafe links, pictures that are not there. */
final class MarkdownCheck extends HtmlCheck {
    private final PackageFiles files;

    MarkdownCheck(String file, int offset, PackageFiles files, Problems problems) {
        super(file, offset, problems);
        this.files = files;
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
}
