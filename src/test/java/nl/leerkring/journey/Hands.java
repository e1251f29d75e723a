package nl.leerkring.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.BooleanSupplier;

/** How a person operates a page: with a pointer, with a finger, or with the keyboard alone. */
enum Hands {
    POINTER {
        @Override
        void press(Locator control) {
            control.click();
        }

        @Override
        void choose(Locator option) {
            option.check();
        }

        @Override
        void type(Locator field, String text) {
            field.fill(text);
        }

        @Override
        void select(Locator list, String value) {
            list.selectOption(value);
        }
    },

    /** A finger hits the whole label, not the small box in it. */
    FINGER {
        @Override
        void press(Locator control) {
            control.tap();
        }

        @Override
        void choose(Locator option) {
            option.locator("xpath=ancestor::label").tap();
        }

        @Override
        void type(Locator field, String text) {
            field.tap();
            field.fill(text);
        }

        @Override
        void select(Locator list, String value) {
            list.selectOption(value);
        }
    },

    KEYBOARD {
        @Override
        void press(Locator control) {
            goTo(control);
            var page = control.page();
            if ("move".equals(control.getAttribute("name"))) {
                page.keyboard().press("Enter");
            } else {
                page.waitForNavigation(() -> page.keyboard().press("Enter"));
            }
        }

        /** A group of radio buttons is one stop of the Tab key; arrows go through it. */
        @Override
        void choose(Locator option) {
            var keyboard = option.page().keyboard();
            if ("checkbox".equals(option.getAttribute("type"))) {
                goTo(option);
                keyboard.press("Space");
                return;
            }
            var group = option.page().locator("input[name='" + option.getAttribute("name") + "']");
            goToAny(group);
            keyboard.press("Space");
            for (int i = 0; i < group.count() && !option.isChecked(); i++) {
                keyboard.press("ArrowDown");
            }
        }

        @Override
        void type(Locator field, String text) {
            goTo(field);
            field.page().keyboard().press("Control+A");
            field.page().keyboard().type(text);
        }

        @Override
        void select(Locator list, String value) {
            goTo(list);
            var options = list.locator("option").count();
            for (int i = 0; i < options && !list.inputValue().equals(value); i++) {
                list.page().keyboard().press("ArrowDown");
            }
        }
    };

    private static final int MOST_STOPS = 250;

    /** From here on somebody without a mouse takes the skip link. */
    private static final int MANY_STOPS = 4;

    /** Where the Tab key goes on from: the control with the focus, else the part of the page that the address points at. */
    private static final String FROM = """
            const from = document.activeElement !== document.body ? document.activeElement
                : document.getElementById(location.hash.slice(1)) ?? document.body;
            """;

    /** How many links, buttons and fields that can be seen surely stand between there and a control behind it: one press more cannot be too much. */
    private static final String STOPS = "control => {" + FROM + """
            return [...document.querySelectorAll('a[href], button, select, textarea, input:not([type=radio])')].filter(e =>
                !e.disabled && e.type !== 'hidden' && e.tabIndex >= 0 && e.checkVisibility({ visibilityProperty: true })
                && (from === document.body || from.compareDocumentPosition(e) & Node.DOCUMENT_POSITION_FOLLOWING)
                && e.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING
                && !e.contains(control)).length }
            """;

    /** Whether the skip link is the next stop, and the control stands in what it leads to. */
    private static final String BEHIND_THE_SKIP_LINK =
            "control => {" + FROM + "return from === document.body && control.closest('main') !== null }";

    abstract void press(Locator control);

    abstract void choose(Locator option);

    abstract void type(Locator field, String text);

    abstract void select(Locator list, String value);

    /** Brings the focus to a control, in the way of these hands. */
    void focus(Locator control) {
        goTo(control);
    }

    /** Tab until it has the focus: what cannot be reached so, cannot be used by keyboard. */
    private static void goTo(Locator control) {
        control.waitFor();
        tabUntil(control.page(), control, () -> (boolean) control.evaluate("e => e === document.activeElement"));
    }

    /** A group of radio buttons is one stop. */
    private static void goToAny(Locator group) {
        tabUntil(group.page(), group.first(), () ->
                (boolean) group.evaluateAll("all => all.includes(document.activeElement)"));
    }

    /** A key that is held down repeats itself: half the messages to the browser. */
    private static void hold(String key, int times, Page page) {
        for (int time = 0; time < times; time++) {
            page.keyboard().down(key);
        }
        page.keyboard().up(key);
    }

    private static void tabUntil(Page page, Locator control, BooleanSupplier there) {
        if (there.getAsBoolean()) {
            return;
        }
        // asking where the focus is takes as long as a step: not asked where it cannot be there yet
        int stops = ((Number) control.evaluate(STOPS)).intValue();
        if (stops > MANY_STOPS && (boolean) control.evaluate(BEHIND_THE_SKIP_LINK)) {
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            stops = ((Number) control.evaluate(STOPS)).intValue();
        }
        hold("Tab", stops + 1, page);
        for (int stop = 0; !there.getAsBoolean(); stop++) {
            if (stop == MOST_STOPS) {
                throw new AssertionError("not reachable by keyboard on " + page.url());
            }
            page.keyboard().press("Tab");
        }
    }
}
