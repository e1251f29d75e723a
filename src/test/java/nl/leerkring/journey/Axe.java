package nl.leerkring.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * axe-core, run in the page itself. The library's own way opens a second page for every run and carries home all that was fine: four
 * times as slow, for frames, which our policy forbids.
 */
final class Axe {
    private static final List<String> WCAG =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String SOURCE = source();
    private static final String RUN = """
            tags => axe.run(document, { runOnly: tags, resultTypes: ['violations'], iframes: false })
              .then(found => found.violations.flatMap(rule => rule.nodes.map(node => rule.id + ' ' + node.html)))
            """;

    /** What the driver and axe say of a page that is just making room for the next. */
    private static final List<String> LEAVING = List.of("Execution context was destroyed", "reading 'documentElement'");

    private Axe() {}

    /** What is wrong with the page as it stands now, or with the one that was just coming: rule and element. */
    static List<String> violations(Page page) {
        try {
            return found(page);
        } catch (PlaywrightException left) {
            if (LEAVING.stream().noneMatch(left.getMessage()::contains)) {
                throw left;
            }
            page.waitForLoadState();
            return found(page);
        }
    }

    private static List<String> found(Page page) {
        page.evaluate(SOURCE);
        return ((List<?>) page.evaluate(RUN, WCAG))
                .stream().map(String.class::cast).toList();
    }

    private static String source() {
        try (var script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
