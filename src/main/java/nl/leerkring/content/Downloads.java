package nl.leerkring.content;

import java.util.List;

/** Files to take along ("download" in the file). @param introHtml may be null */
public record Downloads(String introHtml, List<File> files) implements Part.Body {
    /** A file. @param address within the site; @param type "PDF"; @param kilobytes its size */
    public record File(String title, String address, String type, long kilobytes, String about) {}
}
