package nl.leerkring.journey;

import com.microsoft.playwright.PlaywrightException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Follows every link of the site for one person, and finds the pages and the forms: what is new is found without a list. */
final class Explorer {
    private static final Pattern NO_PAGE = Pattern.compile(
            "/(assets|media|jakarta\\.faces\\.resource)/.*|.*\\.(pdf|json|txt|ics)(\\?.*)?|.*/(zip|csv)(/.*)?");
    private static final int MOST = 300;

    private final Visit visit;
    private final Map<String, Form> forms = new LinkedHashMap<>();
    private final Set<String> pages = new LinkedHashSet<>();
    private final Set<String> opened = new HashSet<>();
    private final Set<String> shapes = new HashSet<>();
    private final List<String> broken = new ArrayList<>();

    Explorer(Visit visit) {
        this.visit = visit;
    }

    /** Goes everywhere from these addresses on. */
    Explorer explore(Collection<String> addresses) {
        var waiting = new ArrayDeque<String>(addresses);
        var given = Set.copyOf(addresses);
        while (!waiting.isEmpty()) {
            var address = waiting.remove();
            var wanted = given.contains(address) | shapes.add(shape(address));
            if (wanted && opened.add(address) && !NO_PAGE.matcher(address).matches()) {
                open(address);
                waiting.addAll(links());
            }
            if (opened.size() > MOST) {
                throw new AssertionError("the site has no end: " + opened);
            }
        }
        return this;
    }

    private void open(String address) {
        var answer = visit.open(address);
        if (answer.status() >= 400) {
            broken.add(answer.status() + " " + address);
        } else {
            pages.add(address);
            Form.on(visit.page).forEach(form -> forms.putIfAbsent(form.kind(), form));
        }
    }

    /** Addresses of this site to which the page leads, as they are written. */
    private List<String> links() {
        try {
            return ((List<?>) visit.page.evaluate("() => [...document.querySelectorAll('a[href]')]"
                            + ".filter(a => a.origin === location.origin).map(a => a.pathname + a.search)"))
                    .stream().map(String.class::cast).toList();
        } catch (PlaywrightException gone) {
            return List.of();
        }
    }

    /** Pages that differ only in numbers or in the values asked for are the same page: one member, one mail, one way of sorting. */
    private static String shape(String address) {
        var parts = address.split("\\?", 2);
        var path = parts[0].replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\d+", "#")
                .replaceAll("LK-[0-9A-Z#-]+", "LK");
        return parts.length == 1 ? path : path + "?" + parts[1].replaceAll("=[^&]*", "");
    }

    /** One form of each kind. */
    Collection<Form> forms() {
        return forms.values();
    }

    /** Addresses that answered with a page. */
    Set<String> pages() {
        return pages;
    }

    /** Links that led nowhere. */
    List<String> broken() {
        return broken;
    }
}
