package nl.leerkring.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Follows a training part by part, as somebody who reads, looks and answers. */
final class Learner {
    private final Visit visit;
    private final Page page;
    private final Answers answers = new Answers(Path.of("modules/spil-in-de-wijk"));
    private boolean failedOnce;

    Learner(Visit visit) {
        this.visit = visit;
        this.page = visit.page;
    }

    /** Goes on until the training is done; fails the final test once on the way. */
    void followToTheEnd() {
        for (int step = 0; step < 40 && page.url().contains("/learning/spil-in-de-wijk/"); step++) {
            if (page.locator("#finish").count() > 0) {
                lesson();
            } else if (page.locator("form#scan").count() > 0) {
                quickscan();
            } else {
                quiz();
            }
        }
        assertThat(page).hasURL(Pattern.compile("/learning$"));
    }

    private void lesson() {
        visit.look("lesson");
        var here = page.url();
        page.locator("#finish").click();
        assertThat(page).not().hasURL(here);
    }

    private void quickscan() {
        visit.look("quickscan");
        for (var statement : page.locator("form#scan fieldset").all()) {
            statement.locator("input[type=radio]").last().check();
        }
        page.locator("#hand-in").click();
        assertThat(page.locator("form#scan")).hasCount(0);
        visit.look("quickscan result");
        page.locator(".row--actions a.btn:not(.btn--quiet)").click();
    }

    private void quiz() {
        visit.look("quiz intro");
        var last = page.url().contains("/toets");
        page.locator("#start").click();
        attempt(!last || failedOnce);
        if (last && !failedOnce) {
            failedOnce = true;
            visit.look("test failed");
            page.locator("#start").click();
            attempt(true);
        }
        visit.look("test passed");
        page.locator(".row--actions a.btn:not(.btn--quiet)").first().click();
    }

    private void attempt(boolean right) {
        while (page.locator("#check").count() > 0) {
            visit.look("question " + page.locator("form#quiz").getAttribute("data-id"));
            answers.give(page, right);
            page.locator("#check").click();
            assertThat(page.locator(".explain")).isVisible();
            visit.look("feedback " + right);
            if (page.locator("#hand-in").count() > 0) {
                page.locator("#hand-in").click();
                assertThat(page.locator("#hand-in")).hasCount(0);
                return;
            }
            page.locator(".row--actions a.btn:not(.btn--quiet)").click();
            assertThat(page.locator("#check")).isVisible();
        }
    }
}
