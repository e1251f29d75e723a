package nl.leerkring.journey;

import java.net.URI;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the site answered, read as browsers read it.
 *
 * @param address path and query, after all that it led to
 * @param to where the answer leads, or empty
 * @param text as it was sent
 */
record Seen(String address, int status, String to, String text, Document page) {
    /** What no page of ours has (its policy forbids it), and what tests try to bring in. */
    private static final String FOREIGN = "script:not([src]), img[src=x], base, [hacked]";

    static Seen of(String address, int status, String to, String text) {
        return new Seen(address, status, to, text, Jsoup.parse(text));
    }

    static Seen of(String address, String text) {
        return of(address, 200, "", text);
    }

    /** Elements that do not come from us: scripts in the page, and all that has a handler. */
    List<Element> injected() {
        var found = page.select(FOREIGN);
        page.select("[^on]").forEach(found::add);
        return found;
    }

    /** Where links of this site lead, without the places within a page. */
    List<String> links() {
        return page.select("a[href]").stream()
                .map(link -> link.attr("href"))
                .filter(link -> !link.matches("[a-z]+:.*|#.*|//.*"))
                .map(link -> local(URI.create(address).resolve(link)))
                .toList();
    }

    /** Path and query. */
    static String local(URI address) {
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    /** Whether it is a page of ours that people can understand: never a failure of a program. */
    boolean isFriendly() {
        return page.selectFirst("h1") != null && !text.contains("Exception") && !text.contains("HTTP Status");
    }
}
