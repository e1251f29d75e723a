package nl.leerkring.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.leerkring.support.Chromium;

/**
 * One person in one browser window. Notes everything that must not happen on the way (console errors, requests to another host,
 * answers of 500) and looks with axe at every kind of page that is passed.
 */
final class Visit implements AutoCloseable {
    private static final AtomicInteger HOUSEHOLDS = new AtomicInteger();
    final Page page;
    private final BrowserContext context;
    private final URI site;
    private final List<String> faults = new ArrayList<>();
    private Set<String> looked = new HashSet<>();
    private final Set<String> expected = new HashSet<>(Set.of("404"));

    Visit(URI site, int width) {
        this(site, width, false);
    }

    /** @param touch whether the screen is touched, as on a phone */
    Visit(URI site, int width, boolean touch) {
        this.site = site;
        this.context = Chromium.get()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 800)
                        .setHasTouch(touch)
                        .setLocale("nl-NL")
                        .setExtraHTTPHeaders(Map.of("X-Forwarded-For", household())));
        this.page = context.newPage();
        page.setDefaultTimeout(15_000);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && expected.stream().noneMatch(message.text()::contains)) {
                faults.add("console: " + message.text() + " at " + page.url());
            }
        });
        page.onPageError(error -> faults.add("script: " + error));
        page.onRequest(request -> {
            var host = URI.create(request.url()).getHost();
            if (host != null && !host.equals(site.getHost())) {
                faults.add("other host: " + request.url());
            }
        });
        page.onResponse(response -> {
            if (response.status() >= 500) {
                faults.add(response.status() + ": " + response.url());
            }
        });
    }

    /** What the console may say, because it is what this visit is about. */
    void expect(String part) {
        expected.add(part);
    }

    /** A network of its own, as our load balancer tells it: what others do elsewhere must not slow this visit down. */
    private static String household() {
        return "2001:db8:0:%x::1".formatted(HOUSEHOLDS.incrementAndGet());
    }

    /** An earlier visit of the same width has looked at these kinds of pages, and this one adds to them. */
    Visit after(Set<String> seen) {
        looked = seen;
        return this;
    }

    /** Opens an address of the site. */
    Response open(String address) {
        return page.navigate(site.resolve(address).toString());
    }

    /** The full address, for a request beside the page. */
    String address(String path) {
        return site.resolve(path).toString();
    }

    /** axe finds nothing on this page, and nothing has to be scrolled sideways; each kind of page is looked at once. */
    void look(String kind) {
        if (!looked.add(kind)) {
            return;
        }
        Axe.violations(page).forEach(violation -> faults.add("axe on " + kind + ": " + violation));
        var overflow = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) overflow).intValue() > 0) {
            faults.add("sideways scroll on " + kind + ": " + overflow + " px");
        }
    }

    /** Nothing went wrong on the whole way. */
    void assertFaultless() {
        assertThat(faults).isEmpty();
    }

    @Override
    public void close() {
        context.close();
    }
}
