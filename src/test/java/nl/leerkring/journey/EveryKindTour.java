package nl.leerkring.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Answers one question of every kind. All controls are found by their role and their name, as a screen reader tells them:
 * what has no name cannot be answered here.
 */
public final class EveryKindTour {
    /** Pages look the same to all hands, but not on every screen. */
    private static final Map<Integer, Set<String>> LOOKED = new ConcurrentHashMap<>();

    private final Visit visit;
    private final Page page;
    private final Hands hands;

    private EveryKindTour(Visit visit, Hands hands) {
        this.visit = visit;
        this.page = visit.page;
        this.hands = hands;
    }

    /** From an account to the result, in a test that has one of every kind. @param name of the {@link Hands} */
    public static void walk(URI site, String slug, int width, String name) throws Exception {
        var hands = Hands.valueOf(name);
        try (var visit = new Visit(site, width, hands == Hands.FINGER)
                .after(LOOKED.computeIfAbsent(width, none -> ConcurrentHashMap.newKeySet()))) {
            Newcomer.start(visit, slug);
            visit.open("/learning/" + slug + "/toets");
            var tour = new EveryKindTour(visit, hands);
            tour.take();
            visit.assertFaultless();
        }
    }

    private void take() {
        assertThat(page.locator("main")).containsText("10 daarvan tellen mee");
        press("Start de toets");
        answer("single", this::singleSureAndWrong);
        answer("multiple", () -> {
            choose(AriaRole.CHECKBOX, "Stil zijn");
            choose(AriaRole.CHECKBOX, "Wachten");
        });
        answer("true-false", () -> choose(AriaRole.RADIO, "Dit klopt"));
        answer("ordering", this::order);
        answer("matching", () -> {
            hands.select(by(AriaRole.COMBOBOX, "Het oog"), "oog");
            hands.select(by(AriaRole.COMBOBOX, "Het oor"), "oor");
        });
        answer("categorise", () -> {
            hands.choose(in("Stil zijn").getByRole(AriaRole.RADIO, named("Wel doen")));
            hands.choose(in("Hard roepen").getByRole(AriaRole.RADIO, named("Niet doen")));
        });
        answer("gap", () -> hands.type(by(AriaRole.TEXTBOX, "Woord 1"), "Kijk"));
        answer("gap-choice", () -> hands.select(by(AriaRole.COMBOBOX, "Keuze 1"), "een melding"));
        answer("numeric", this::numberAfterAWord);
        answer("hotspot", this::place);
        answer("statement", this::slide);
        answer("open", () -> hands.type(by(AriaRole.TEXTBOX, "Jouw antwoord"), "Ik zie dat er veel post ligt."));
        judge();
        result();
    }

    /** Looks at the question before and after checking, and goes on; after the last one stays. */
    private void answer(String kind, Runnable giving) {
        assertThat(page.locator("#check")).isVisible();
        visit.look(kind + " before");
        giving.run();
        assertThat(page.locator("[data-save-text]")).containsText("Opgeslagen om");
        hands.press(page.locator("#check"));
        assertThat(page.locator(".explain").first()).isVisible();
        visit.look(kind + " after");
        if (!kind.equals("open")) {
            hands.press(page.locator(".row--actions a.btn:not(.btn--quiet)"));
        }
    }

    private void singleSureAndWrong() {
        choose(AriaRole.RADIO, "Praten");
        hands.choose(in("Hoe zeker ben je? (hoeft niet)").getByRole(AriaRole.RADIO, named("Zeker")));
    }

    private void order() {
        for (var step : new String[] {"Kijk rond", "Kom binnen"}) {
            var up = by(AriaRole.BUTTON, step + ": omhoog");
            while (up.isEnabled()) {
                hands.press(up);
            }
        }
    }

    private void numberAfterAWord() {
        hands.type(number(), "vijf");
        hands.press(page.locator("#check"));
        assertThat(page.locator(".field__error")).containsText("Dit is geen getal");
        assertThat(number()).hasValue("vijf");
        assertThat(number()).hasAttribute("aria-invalid", "true");
        visit.look("numeric refused");
        hands.type(number(), "5,0");
    }

    private Locator number() {
        return by(AriaRole.TEXTBOX, "Jouw antwoord, in werkdagen");
    }

    /** A finger taps the place in the picture, the keyboard uses the list: both choose the same. */
    private void place() {
        var box = by(AriaRole.CHECKBOX, "1. Post op de mat");
        if (hands == Hands.FINGER) {
            page.locator("label.spot__touch[for=spot-post]").tap();
        } else {
            hands.choose(box);
        }
        assertThat(box).isChecked();
        assertThat(page.locator("svg.spot--on")).hasCount(1);
    }

    private void slide() {
        var slider = by(AriaRole.SLIDER, "Kijken is belangrijker dan praten.");
        assertThat(slider).hasAttribute("aria-valuetext", "50 van 100, in het midden");
        if (hands == Hands.FINGER) {
            slider.tap(new Locator.TapOptions().setPosition(slider.boundingBox().width - 2, 20));
        } else {
            hands.focus(slider);
            page.keyboard().press("End");
        }
        assertThat(slider).hasAttribute("aria-valuetext", "100 van 100, meer naar “Helemaal eens”");
    }

    /** The ticks are saved at once: they are still there when the page is opened again. */
    private void judge() {
        assertThat(page.locator(".own-words")).hasText("Ik zie dat er veel post ligt.");
        choose(AriaRole.CHECKBOX, "Je noemt wat je ziet.");
        page.waitForResponse("**/learning/autosave", () -> choose(AriaRole.CHECKBOX, "Je oordeelt niet."));
        page.reload();
        assertThat(by(AriaRole.CHECKBOX, "Je noemt wat je ziet.")).isChecked();
        assertThat(by(AriaRole.CHECKBOX, "Je oordeelt niet.")).isChecked();
        press("Bekijk mijn uitslag");
    }

    private void result() {
        assertThat(page.locator("h1")).hasText("Je bent geslaagd");
        assertThat(page.locator("main")).containsText("Je had 9 van de 10 vragen goed");
        assertThat(by(AriaRole.HEADING, "Zeker en toch fout: 1")).isVisible();
        assertThat(page.locator("main section a")).hasAttribute("href", Pattern.compile("/kijken$"));
        visit.look("result");
    }

    private void press(String name) {
        hands.press(by(AriaRole.BUTTON, name));
    }

    private void choose(AriaRole role, String name) {
        hands.choose(by(role, name));
    }

    private Locator in(String group) {
        return by(AriaRole.GROUP, group);
    }

    private Locator by(AriaRole role, String name) {
        return page.getByRole(role, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
