package nl.leerkring.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URI;
import java.util.regex.Pattern;
import nl.leerkring.support.Rows;

/**
 * Does one part of every kind that is neither test, scan nor case: those that the shipped trainings have in them, and film, story and
 * download in a training of the tests.
 */
public final class PartsTour {
    private static final String LONELINESS = "/learning/in-gesprek-over-eenzaamheid/";
    private static final String CULTURE = "intercultureel-vakmanschap";
    private static final String DATES = "/activity/meetings";
    private static final String NEXT_YEAR = "2027-11-11T10:30";

    private final Visit visit;
    private final Page page;
    private final Hands hands;

    private PartsTour(Visit visit, Hands hands) {
        this.visit = visit;
        this.page = visit.page;
        this.hands = hands;
    }

    /** From an account to the last part. @param slug of the training of the tests @param name of the {@link Hands} */
    public static void walk(URI site, String slug, int width, String name) throws Exception {
        var hands = Hands.valueOf(name);
        try (var visit = new Visit(site, width, hands == Hands.FINGER)) {
            var email = Newcomer.start(visit, "in-gesprek-over-eenzaamheid");
            var tour = new PartsTour(visit, hands);
            tour.readAndReflect();
            tour.tryTheScale();
            tour.tick();
            tour.planAndLookBack(email);
            Rows.grant(email, "FACILITATOR");
            Newcomer.returns(visit, email, DATES);
            tour.meet(email);
            tour.attend(email);
            tour.start(slug);
            tour.watch(slug);
            tour.takeAlong(slug);
            visit.assertFaultless();
        }
    }

    private void readAndReflect() {
        look("wat-eenzaamheid-is", "lesson");
        finish();
        look("jouw-gedachten", "reflection");
        hands.type(page.locator("textarea").first(), "Ik denk dan dat ik iemand lastigval.");
        assertThat(page.locator("[data-save-text]").first()).containsText("Opgeslagen om");
        finish();
        look("hier-lees-je-meer", "links");
        finish();
        open("speelt-eenzaamheid");
        finish();
    }

    private void tryTheScale() {
        look("schaal", "scale");
        hands.press(page.locator("#count"));
        assertThat(page.locator("#errors")).isFocused();
        visit.look("scale refused");
        for (var item : page.locator("form#scale fieldset").all()) {
            hands.choose(item.locator("input[type=radio]").last());
        }
        hands.press(page.locator("#count"));
        assertThat(page.locator("#outcome")).not().isEmpty();
        assertThat(page.locator("#result")).containsText("nergens bewaard");
        visit.look("scale result");
        open("schaal");
        assertThat(page.locator("#result")).hasCount(0);
        assertThat(page.locator("form#scale input:checked")).hasCount(0);
    }

    private void tick() {
        look("langs-de-stations", "checklist");
        var lines = page.locator("form#checklist input[type=checkbox]");
        hands.choose(lines.first());
        hands.press(page.locator("#save"));
        assertThat(lines.first()).isChecked();
        assertThat(page).hasURL(Pattern.compile("/langs-de-stations$"));
        for (int i = 1; i < lines.count(); i++) {
            hands.choose(lines.nth(i));
        }
        hands.press(page.locator("#save"));
        assertThat(page).not().hasURL(Pattern.compile("/langs-de-stations$"));
    }

    private void planAndLookBack(String email) {
        look("maandag", "assignment");
        hands.press(page.locator("#save"));
        assertThat(page.locator("#errors")).isFocused();
        visit.look("assignment refused");
        hands.type(page.locator("#plan"), "Ik laat een stilte staan en tel tot vijf.");
        hands.press(page.locator("#save"));
        assertThat(page).hasURL(Pattern.compile("/learning$"));
        // nobody waits a week in a test
        Rows.change(
                "update activity_plan set due_on = current_date - interval 1 day where member = ?",
                Rows.account(email));
        visit.open("/learning");
        assertThat(question()).isVisible();
        visit.look("dashboard with a question");
        hands.press(page.locator(".card--accent a.btn").first());
        visit.look("assignment on its day");
        assertThat(page.locator("blockquote")).containsText("tel tot vijf");
        hands.type(page.locator("#lookBack"), "Het werd stil, en toen kwam het.");
        hands.press(page.locator("#look-back"));
        assertThat(page.locator("#lookBack")).hasValue("Het werd stil, en toen kwam het.");
        visit.open("/learning");
        assertThat(question()).hasCount(0);
    }

    private Locator question() {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(Pattern.compile("^Hoe ging het op ")));
    }

    private void meet(String email) {
        visit.look("meetings of a facilitator");
        hands.press(page.locator("#plan-meeting"));
        assertThat(page.locator("#errors")).isFocused();
        visit.look("meetings refused");
        hands.select(page.locator("#meetingPart"), CULTURE + "/samen-aan-tafel");
        dayAndTime(page.locator("#startsAt"));
        hands.type(page.locator("#place"), "Buurthuis van " + email);
        hands.type(page.locator("#seats"), "4");
        hands.press(page.locator("#plan-meeting"));
        assertThat(page.locator("main")).containsText("Buurthuis van " + email);
        start(CULTURE);
        visit.open("/learning/" + CULTURE + "/samen-aan-tafel");
        visit.look("meeting");
        var date = page.locator("li.date-row", new Page.LocatorOptions().setHasText(email));
        hands.press(date.locator("button[name=take]"));
        hands.press(date.locator("button[name=leave]"));
        hands.press(date.locator("button[name=take]"));
        assertThat(date.locator("button[name=leave]")).isVisible();
        visit.look("meeting with a seat");
    }

    private void attend(String email) {
        // nor does anybody wait for next year
        Rows.change("update activity_meeting set starts_at = now() - interval 1 hour where place like ?", "%" + email);
        visit.open(DATES);
        hands.press(page.locator("li.date-row", new Page.LocatorOptions().setHasText(email))
                .locator("a")
                .first());
        assertThat(page.locator("#presence")).isVisible();
        visit.look("meeting with its guests");
        hands.choose(page.locator("input[name=present]"));
        hands.press(page.locator("#note"));
        assertThat(page.locator("input[name=present]")).isDisabled();
        visit.open("/learning/" + CULTURE + "/samen-aan-tafel");
        assertThat(page.locator("main")).containsText("Je was erbij");
        visit.look("meeting afterwards");
    }

    /** The day and the month are the same number: whatever comes first in the field. */
    private void dayAndTime(Locator field) {
        if (hands == Hands.FINGER) {
            hands.type(field, NEXT_YEAR);
        } else {
            hands.focus(field);
            page.keyboard().type("11112027");
            page.keyboard().press("ArrowRight");
            page.keyboard().type("1030A");
        }
        assertThat(field).hasValue(NEXT_YEAR);
    }

    private void watch(String slug) {
        visit.open("/learning/" + slug + "/film");
        visit.look("film");
        assertThat(page.locator("[data-onward]")).isHidden();
        touch(page.locator(".video__play"));
        assertThat(page.locator("[data-enough]")).hasText("Dit onderdeel is klaar.");
        assertThat(page.locator("[data-watched]")).hasText(Pattern.compile("(9\\d|100)% bekeken"));
        visit.look("film watched");
        hands.press(page.locator("[data-onward]"));
        assertThat(page).hasURL(Pattern.compile("/verhaal$"));
        visit.look("story");
        touch(page.locator("details.more[open] summary, figure details.more summary")
                .first());
        hands.press(page.locator("#read"));
        assertThat(page).not().hasURL(Pattern.compile("/verhaal$"));
        visit.open("/learning/" + slug + "/kijken");
        touch(page.locator(".video__play"));
        assertThat(page.locator("[data-watched]")).hasText(Pattern.compile("(9\\d|100)% bekeken"));
        page.reload();
        assertThat(page.locator("[data-watched]")).hasText(Pattern.compile("(9\\d|100)% bekeken"));
    }

    private void takeAlong(String slug) {
        visit.open("/learning/" + slug + "/mee");
        visit.look("download");
        var file = page.locator("a[download]").first();
        assertThat(page.request().get(visit.address(file.getAttribute("href"))).status())
                .isEqualTo(200);
        finish();
    }

    private void start(String slug) {
        visit.open("/learning/start?training=" + slug);
        hands.press(page.locator("#start"));
        assertThat(page).hasURL(Pattern.compile("/learning/" + slug + "/"));
    }

    private void finish() {
        var here = page.url();
        hands.press(page.locator("#finish"));
        assertThat(page).not().hasURL(here);
    }

    /** What stays on the page. */
    private void touch(Locator control) {
        if (hands == Hands.FINGER) {
            control.tap();
        } else {
            hands.focus(control);
            page.keyboard().press("Enter");
        }
    }

    private void look(String part, String kind) {
        open(part);
        visit.look(kind);
    }

    private void open(String part) {
        visit.open(LONELINESS + part);
    }
}
