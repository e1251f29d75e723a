package nl.leerkring.seating.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leerkring.paper.Issuer;
import nl.leerkring.paper.Press;
import nl.leerkring.paper.PrintableText;
import nl.leerkring.paper.XmlTemplate;
import nl.leerkring.seating.SeatingDesk;

/** Badges on paper, eight on a page A4 with lines to cut along. Dutch, like all papers. */
@ApplicationScoped
class BadgePaper {
    static final int ON_A_PAGE = 8;

    private static final XmlTemplate PAPER = XmlTemplate.resource(BadgePaper.class, "badges.html");
    private static final XmlTemplate PAGE = XmlTemplate.of("<div class=\"sheet\">\n${badges}</div>\n");
    private static final XmlTemplate BADGE = XmlTemplate.of(
            "<div class=\"badge ${room} at${place}\"><p class=\"what\">${what}</p><h1 class=\"${size}\">${name}</h1>"
                    + "${about}${tables}</div>\n");
    private static final XmlTemplate LINE = XmlTemplate.of("<p class=\"${kind}\">${text}</p>");
    private static final int SHORT_NAME = 20;
    private static final int LONG_NAME = 44;
    private static final int FULL = 110;
    private static final int TITLE = 60;

    private Press press;

    protected BadgePaper() {}

    @Inject
    BadgePaper(Press press) {
        this.press = press;
    }

    byte[] print(SeatingDesk.Sheet sheet, Issuer issuer) {
        var page = page(sheet, issuer);
        return press.print(setting -> page);
    }

    private static String page(SeatingDesk.Sheet sheet, Issuer issuer) {
        var badges = Badge.of(sheet);
        var what = sheet.place().series().title();
        var pages = IntStream.iterate(0, first -> first < badges.size(), first -> first + ON_A_PAGE)
                .mapToObj(first -> page(what, badges.subList(first, Math.min(badges.size(), first + ON_A_PAGE))))
                .collect(Collectors.joining());
        return PAPER.fill(Map.of(
                        "series", PrintableText.of(what),
                        "number", sheet.place().edition().number(),
                        "provider", PrintableText.of(issuer.name()),
                        "pages", new XmlTemplate.Markup(pages)))
                .xml();
    }

    private static String page(String what, List<Badge> badges) {
        var all = IntStream.range(0, badges.size())
                .mapToObj(place -> badge(what, badges.get(place), place))
                .collect(Collectors.joining());
        return PAGE.fill(Map.of("badges", new XmlTemplate.Markup(all))).xml();
    }

    private static String badge(String what, Badge badge, int place) {
        var about = badge.about().stream().map(text -> line("about", text)).collect(Collectors.joining());
        var tables = badge.tables().isEmpty() ? "" : line("tables", String.join(" · ", badge.tables()));
        return BADGE.fill(Map.of(
                        "place",
                        place,
                        "what",
                        PrintableText.of(shortened(what)),
                        "room",
                        room(badge),
                        "size",
                        size(badge.name()),
                        "name",
                        PrintableText.of(badge.name()),
                        "about",
                        new XmlTemplate.Markup(about),
                        "tables",
                        new XmlTemplate.Markup(tables)))
                .xml();
    }

    private static String line(String kind, String text) {
        return LINE.fill(Map.of("kind", kind, "text", PrintableText.of(text))).xml();
    }

    /** Much text is set small: nothing falls off. */
    private static String room(Badge badge) {
        int letters = badge.name().length()
                + badge.about().stream().mapToInt(String::length).sum();
        return letters <= FULL ? "roomy" : "full";
    }

    /** Which series it is matters least on a badge. */
    private static String shortened(String title) {
        return title.length() <= TITLE ? title : title.substring(0, TITLE - 1).strip() + "…";
    }

    /** A name is read from afar when it is short, and fits when it is long. */
    private static String size(String name) {
        if (name.length() <= SHORT_NAME) {
            return "short";
        }
        return name.length() <= LONG_NAME ? "usual" : "long";
    }
}
