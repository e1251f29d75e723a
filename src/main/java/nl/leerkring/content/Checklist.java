package nl.leerkring.content;

import java.util.List;

/** Lines to tick; done when all are. @param introHtml may be null */
public record Checklist(String introHtml, List<Item> items) implements Part.Body {
    /** A line. @param why may be null */
    public record Item(String id, String text, String why) {}
}
