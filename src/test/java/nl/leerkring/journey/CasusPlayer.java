package nl.leerkring.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Plays a case on its page; counts what is asked of the server at each step. */
final class CasusPlayer {
    static final String TRAINING = "meldcode-huiselijk-geweld";
    static final String PART = "stilte-op-de-galerij";
    static final String ADDRESS = "/learning/" + TRAINING + "/" + PART;

    private static final List<String> BEFORE = List.of("wegen", "beslissen");
    private static final Set<String> ASKING = Set.of("document", "xhr", "fetch");

    final Page page;
    private final Hands hands;
    private final List<String> asked = new ArrayList<>();

    CasusPlayer(Page page, Hands hands) {
        this.page = page;
        this.hands = hands;
        page.onRequest(this::note);
    }

    private void note(Request request) {
        if (ASKING.contains(request.resourceType())) {
            asked.add(request.method());
        }
    }

    /** Reads the lessons that come before the case, and opens it. */
    void comesTo(Visit visit) {
        visit.open(ADDRESS);
        assertThat(choices()).hasCount(0);
        for (var lesson : BEFORE) {
            visit.open("/learning/" + TRAINING + "/" + lesson);
            hands.press(page.locator("#finish"));
            assertThat(page).not().hasURL(Pattern.compile("/" + lesson + "$"));
        }
        visit.open(ADDRESS);
        assertThat(choices().first()).isVisible();
    }

    /** Makes a choice, that costs one request, and is in the next scene. */
    void choose(CasusWays.Step step) {
        assertThat(title()).hasText(step.scene().title());
        asked.clear();
        hands.press(choice(step));
        assertThat(title()).hasText(step.to().title());
        assertThat(asked).as("requests of the step to %s", step.to().id()).containsExactly("POST");
    }

    void choose(List<CasusWays.Step> way) {
        way.forEach(this::choose);
    }

    /** One step back: again one request. */
    void back(CasusWays.Step undone) {
        asked.clear();
        hands.press(page.locator("button[name=back]"));
        assertThat(title()).hasText(undone.scene().title());
        assertThat(asked).containsExactly("POST");
    }

    /** Begins again from the look back. */
    void again(CasusWays.Step first) {
        leaveDebrief("again", first);
    }

    /** One step back from the look back. */
    void reopen(CasusWays.Step last) {
        leaveDebrief("back", last);
    }

    private void leaveDebrief(String button, CasusWays.Step to) {
        asked.clear();
        hands.press(page.locator("#debrief button[name=" + button + "]"));
        assertThat(title()).hasText(to.scene().title());
        assertThat(asked).containsExactly("POST", "GET");
    }

    /** From the last scene to the look back. */
    void toDebrief(CasusWays.Step last) {
        hands.press(page.locator("article.scene .row--actions a.btn"));
        assertThat(title()).hasText(last.to().ending().title());
    }

    /** Reloads the page. @return the methods with which something was asked of the server */
    List<String> reload() {
        asked.clear();
        page.reload();
        return List.copyOf(asked);
    }

    /** The choices that stand on the way so far, in order. */
    Locator way() {
        return page.locator("aside ol.steps li.is-done");
    }

    Locator title() {
        return page.locator("main h1");
    }

    Locator choice(CasusWays.Step step) {
        return page.locator("button[name=choice][value='" + step.choice().id() + "']");
    }

    private Locator choices() {
        return page.locator("button[name=choice]");
    }
}
