package nl.leerkring.journey;

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
            "/(assets|media|jakarta\\.faces\\.resource)/.*|.*\\.(pdf|pem|json|txt|ics)(\\?.*)?|.*/(zip|csv|yaml|file)([/?].*)?");
    private static final int MOST = 400;

    private final Walker walker;
    private final Pattern skipped;
    private final Map<String, Form> forms = new LinkedHashMap<>();
    private final Set<String> pages = new LinkedHashSet<>();
    private final Set<String> opened = new HashSet<>();
    private final Set<String> shapes = new HashSet<>();
    private final List<String> broken = new ArrayList<>();

    /** @param skipped addresses where the same stands as somewhere else */
    Explorer(Walker walker, String skipped) {
        this.walker = walker;
        this.skipped = Pattern.compile(skipped);
    }

    /** Goes everywhere from these addresses on, one link further at a time. */
    Explorer explore(Collection<String> addresses) throws Exception {
        var waiting = new ArrayDeque<String>(addresses);
        var given = Set.copyOf(addresses);
        while (!waiting.isEmpty()) {
            var next = new ArrayList<String>();
            for (var address : waiting) {
                // what is skipped must not stand for a page of the same shape that is not
                if (isPage(address) && (shapes.add(shape(address)) | given.contains(address)) && opened.add(address)) {
                    next.add(address);
                }
            }
            if (opened.size() > MOST) {
                throw new AssertionError("the site has no end: " + opened);
            }
            waiting.clear();
            var seen = TwoHands.answers(next, walker::get);
            for (int i = 0; i < next.size(); i++) {
                waiting.addAll(note(next.get(i), seen.get(i)));
            }
        }
        return this;
    }

    private boolean isPage(String address) {
        return !NO_PAGE.matcher(address).matches() && !skipped.matcher(address).matches();
    }

    /** @return where it leads */
    private List<String> note(String address, Seen seen) {
        if (seen.status() >= 400) {
            broken.add(seen.status() + " " + address);
            return List.of();
        }
        pages.add(address);
        Form.on(seen).forEach(form -> forms.putIfAbsent(form.kind(), form));
        return seen.links();
    }

    /** Pages that differ only in numbers, in the end of a name that a test made up or in the values asked for are the same page: one member, one way of sorting. */
    private static String shape(String address) {
        var parts = address.split("\\?", 2);
        var path = parts[0].replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|-[0-9a-f]{8}(?=/|$)|\\d+", "#")
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
