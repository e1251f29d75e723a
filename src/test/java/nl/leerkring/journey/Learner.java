package nl.leerkring.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;

/** Follows a training part by part, as somebody who reads, looks and answers. */
final class Learner {
    private final Visit visit;
    private final Page page;
    private final Hands hands;
    private final Answers answers = new Answers(Path.of("modules/spil-in-de-wijk"));
    private boolean failedOnce;

    /** @param hands by keyboard, at a desk, the final test is failed once; on a phone it is passed at once */
    Learner(Visit visit, Hands hands) {
        this.visit = visit;
        this.hands = hands;
        this.page = visit.page;
        this.failedOnce = hands != Hands.KEYBOARD;
    }

    /** Goes on until the training is done. */
    void followToTheEnd() {
        for (int step = 0; step < 40 && page.url().contains("/learning/spil-in-de-wijk/"); step++) {
            // the address changes before the page is there
            page.locator("#finish, form#scan, form#casus, #start").first().waitFor();
            if (page.locator("#finish").count() > 0) {
                lesson();
            } else if (page.locator("form#scan").count() > 0) {
                quickscan();
            } else if (page.locator("form#casus").count() > 0) {
                casus();
            } else {
                quiz();
            }
        }
        assertThat(page).hasURL(Pattern.compile("/learning$"));
    }

    private void lesson() {
        visit.look("lesson");
        var here = page.url();
        hands.press(page.locator("#finish"));
        assertThat(page).not().hasURL(here);
    }

    private void quickscan() {
        visit.look("quickscan");
        for (var statement : page.locator("form#scan fieldset").all()) {
            hands.choose(statement.locator("input[type=radio]").last());
        }
        hands.press(page.locator("#hand-in"));
        assertThat(page.locator("form#scan")).hasCount(0);
        visit.look("quickscan result");
        goOn();
    }

    private void casus() {
        visit.look("casus");
        var here = page.url();
        var number = page.locator("form#casus input[name=number]");
        while (page.locator("form#casus button.choice").count() > 0) {
            var before = number.inputValue();
            hands.press(page.locator("form#casus button.choice").first());
            assertThat(number).not().hasValue(before);
        }
        visit.look("casus ending");
        hands.press(page.locator("form#casus .row--actions a.btn"));
        assertThat(page.locator("#finish-casus")).isVisible();
        visit.look("casus debrief");
        hands.press(page.locator("#finish-casus"));
        assertThat(page).not().hasURL(here);
    }

    private void quiz() {
        visit.look("quiz intro");
        var last = page.url().contains("/toets");
        hands.press(page.locator("#start"));
        attempt(!last || failedOnce);
        if (last && !failedOnce) {
            failedOnce = true;
            visit.look("test failed");
            hands.press(page.locator("#start"));
            attempt(true);
        }
        visit.look("test passed");
        goOn();
    }

    private void goOn() {
        var here = page.url();
        hands.press(page.locator(".row--actions a.btn:not(.btn--quiet)").first());
        assertThat(page).not().hasURL(here);
    }

    private void attempt(boolean right) {
        while (page.locator("#check").count() > 0) {
            var kind = answers.kind(page);
            visit.look("question of kind " + kind);
            answers.give(page, hands, right);
            hands.press(page.locator("#check"));
            assertThat(page.locator(".explain")).isVisible();
            visit.look("feedback " + right + " on " + kind);
            if (page.locator("#hand-in").count() > 0) {
                hands.press(page.locator("#hand-in"));
                assertThat(page.locator("#hand-in")).hasCount(0);
                return;
            }
            hands.press(page.locator(".row--actions a.btn:not(.btn--quiet)"));
            assertThat(page.locator("#check")).isVisible();
        }
    }
}
