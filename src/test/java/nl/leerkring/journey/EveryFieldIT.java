package nl.leerkring.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every field in which people type, found by following every link, gets what it was not made for. */
@ArquillianTest
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryFieldIT {
    private static final String SCRIPT = "<script>window.hacked=1</script>\"><img src=x onerror=window.hacked=1>";

    /** Without the signs that names refuse: gets stored. Breaks out of an attribute, and is an expression to a page. */
    private static final String ATTRIBUTE = "Noor\" autofocus onfocus=window.hacked=1 x='#{7*191}${7*191}";

    private static final String LONG = "Lang verhaal. ".repeat(400).strip();

    /** A wrong combination names no field, so that it tells nothing about the account. */
    private static final Set<String> SAYS_NO_FIELD = Set.of("signIn");

    private static final String INJECTED = "() => window.hacked === 1 || document.querySelectorAll("
            + "'script:not([src]), img[src=x], [onerror], [onfocus], [autofocus]').length > 0";

    @ArquillianResource
    URL url;

    /** Who types. */
    enum Who {
        VISITOR,
        MEMBER
    }

    private static final Map<Who, Explorer> SITE = new EnumMap<>(Who.class);
    private static Scene scene;

    @ParameterizedTest
    @EnumSource
    @Order(1)
    void aTextThatIsTooLongIsRefusedBesideItsFieldAndStays(Who who) throws Exception {
        var all = new SoftAssertions();
        try (var visit = visit(who)) {
            for (var form : withTexts(SITE.get(who))) {
                var typing = new Typing(visit, form);
                for (var field : form.texts()) {
                    all.assertThat(typing.open()).as(form.kind()).isTrue();
                    typing.only(field, LONG);
                    isRefused(all, typing, form, field);
                }
            }
            visit.assertFaultless();
        }
        all.assertAll();
    }

    @ParameterizedTest
    @EnumSource
    @Order(2)
    void aScriptInAnyFieldComesBackAsTextAndRunsNowhere(Who who) throws Exception {
        var all = new SoftAssertions();
        try (var visit = visit(who)) {
            for (var form : withTexts(SITE.get(who))) {
                var typing = new Typing(visit, form);
                all.assertThat(typing.open()).as(form.kind()).isTrue();
                for (var text : List.of(SCRIPT, ATTRIBUTE)) {
                    if (typing.open()) {
                        typing.everywhere(text);
                        comesBackAsText(all, visit, typing, form, text);
                    }
                }
            }
            var kept = runsNowhere(all, visit, SITE.get(who).pages());
            if (who == Who.MEMBER) {
                assertThat(withTexts(SITE.get(who)))
                        .extracting(Form::kind)
                        .anyMatch(kind -> kind.startsWith("quiz[field]"))
                        .anyMatch(kind -> kind.startsWith("lesson[reflection]"));
                assertThat(kept).anyMatch(page -> page.startsWith("/learning/"));
                assertThat(kept).anyMatch(page -> page.startsWith("/membership/profile"));
            }
            visit.assertFaultless();
        }
        all.assertAll();
    }

    /** @return the pages that show what was typed */
    private static List<String> runsNowhere(SoftAssertions all, Visit visit, Collection<String> pages) {
        var showing = new ArrayList<String>();
        for (var page : pages) {
            visit.open(page);
            all.assertThat(visit.page.evaluate(INJECTED)).as(page).isEqualTo(false);
            all.assertThat(visit.page.content()).as(page).doesNotContain("1337");
            if (visit.page.content().contains("window.hacked")) {
                showing.add(page);
            }
        }
        return showing;
    }

    /** Somebody who has been everywhere. */
    private Visit visit(Who who) throws Exception {
        if (scene == null) {
            scene = new Scene(url);
        }
        var visit = new Visit(scene.site, 1280);
        visit.expect("status of 4");
        visit.expect("Cross-Origin-Opener-Policy");
        if (who == Who.MEMBER) {
            scene.signIn(visit);
        }
        if (!SITE.containsKey(who)) {
            var explorer = new Explorer(visit);
            SITE.put(
                    who,
                    who == Who.VISITOR
                            ? explorer.explore(Scene.outside())
                            : explorer.explore(scene.seeds()).explore(scene.begin()));
        }
        return visit;
    }

    private static Collection<Form> withTexts(Explorer explorer) {
        var forms = explorer.forms().stream()
                .filter(form -> !form.texts().isEmpty())
                .toList();
        assertThat(forms).hasSizeGreaterThan(4);
        return forms;
    }

    private static void comesBackAsText(SoftAssertions all, Visit visit, Typing typing, Form form, String text) {
        var name = form.kind() + " " + text;
        all.assertThat(visit.page.evaluate(INJECTED)).as(name).isEqualTo(false);
        all.assertThat(visit.page.content()).as(name).doesNotContain("1337").contains("<h1");
        if (!typing.isThere()) {
            return;
        }
        for (var field : typing.fields()) {
            all.assertThat(typing.value(field)).as(name + " in " + field).isIn(text, "");
            all.assertThat(typing.value(field).isEmpty()).as(field).isEqualTo(typing.isSecret(field));
        }
        if (form.post()) {
            all.assertThat(typing.isTold()).as(name + " is told").isTrue();
        }
    }

    private static void isRefused(SoftAssertions all, Typing typing, Form form, String field) {
        var name = form.kind() + " " + field;
        all.assertThat(typing.isThere()).as(name + " is still there").isTrue();
        if (!typing.isThere()) {
            return;
        }
        if (form.post()) {
            var told = SAYS_NO_FIELD.contains(form.name()) ? typing.isTold() : typing.isToldBeside(field);
            all.assertThat(told).as(name + " is told").isTrue();
        }
        var expected = typing.isSecret(field)
                ? ""
                : form.post() ? LONG : LONG.substring(0, 100).strip();
        all.assertThat(typing.value(field).startsWith(expected))
                .as(name + " stays")
                .isTrue();
    }
}
