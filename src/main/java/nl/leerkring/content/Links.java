package nl.leerkring.content;

import java.time.LocalDate;
import java.util.List;

/** Places to read on. @param introHtml may be null */
public record Links(String introHtml, List<Link> links) implements Part.Body {
    /** A page elsewhere. @param checkedOn when an editor last opened it */
    public record Link(String title, String url, String about, LocalDate checkedOn) {}
}
