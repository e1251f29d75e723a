package nl.leerkring.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.Cookie;
import java.net.URI;
import java.net.URL;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.support.Rows;
import nl.leerkring.support.Surfer;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** Every field in which people type, found by following every link, gets what it was not made for. */
@ArquillianTest
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryFieldIT {
    private static final String SCRIPT = "<script>window.hacked=1</script>\"><img src=x onerror=window.hacked=1>";

    /** Without the signs that names refuse: gets stored. Breaks out of an attribute, and is an expression to a page. */
    private static final String ATTRIBUTE = "Noor\" autofocus onfocus=window.hacked=1 hacked='#{7919*7907}${7919*7907}";

    /** What comes out when the expression is followed. */
    private static final String FOLLOWED = "62615533";

    private static final String LONG = "Lang verhaal. ".repeat(400).strip();

    /** A wrong combination names no field, so that it tells nothing about the account. */
    private static final Set<String> SAYS_NO_FIELD = Set.of("signIn");

    /** What is sent is done, and the form stands there for the next. */
    private static final String STANDS_THERE_AGAIN = "skipForm|reviewForm|signForm|/intervision/rounds/\\d+";

    private static final Pattern PARAMETER = Pattern.compile("(?<=[?&])([a-zA-Z]+)=[^&]*");

    @ArquillianResource
    URL url;

    private static Scene scene;
    private static Map<Walker, Explorer> site;

    @BeforeEach
    void everythingIsExplored() throws Exception {
        if (scene == null) {
            scene = Scene.of(url);
            site = Map.of(scene.visitor, scene.outside(), scene.member, scene.inside());
        }
        Rows.change("delete from attempt_count");
    }

    @Test
    @Order(1)
    void everyFieldThatWeKnowOfIsReached() {
        assertThat(fields(scene.visitor)).containsAll(Fields.OF_VISITORS);
        assertThat(fields(scene.member)).containsAll(Fields.OF_MEMBERS);
    }

    private static Set<String> fields(Walker who) {
        return site.get(who).forms().stream()
                .flatMap(form -> form.texts().stream().map(field -> form.name() + " " + field.name()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    @Order(2)
    void aTextThatIsTooLongIsRefusedBesideItsFieldAndAllThatWasTypedStays() throws Exception {
        for (var who : List.of(scene.visitor, scene.member)) {
            TwoHands.each(withTexts(who), (all, form) -> {
                var typing = new Typing(who, form);
                for (var field : form.sorts()) {
                    Rows.change("delete from attempt_count");
                    if (!typing.open() || !typing.has(field)) {
                        all.fail("%s %s is gone", form.kind(), field.name());
                        continue;
                    }
                    var beside = form.texts().stream().collect(Collectors.toMap(Function.identity(), typing::beside));
                    typing.only(field, LONG);
                    isRefused(all, typing, form, field);
                    beside.remove(field);
                    beside.forEach((other, text) -> stays(all, typing, form, other, text));
                }
            });
        }
    }

    private static void isRefused(SoftAssertions all, Typing typing, Form form, Form.Input field) {
        var name = form.kind() + " " + field.name();
        all.assertThat(typing.seen().status()).as(name).isIn(form.post() ? List.of(200) : List.of(200, 404));
        all.assertThat(typing.isThere()).as(name + " is still there").isTrue();
        if (!typing.isThere()) {
            return;
        }
        if (form.post()) {
            var told = SAYS_NO_FIELD.contains(form.name()) ? typing.isTold() : typing.isToldBeside(field);
            all.assertThat(told).as(name + " is told").isTrue();
        }
        var kept = form.post() ? LONG : LONG.substring(0, 100).strip();
        all.assertThat(typing.value(field).startsWith(Typing.isSecret(field) ? "" : kept))
                .as(name + " stays")
                .isTrue();
    }

    private static void stays(SoftAssertions all, Typing typing, Form form, Form.Input other, String text) {
        if (typing.isThere() && form.post()) {
            all.assertThat(typing.value(other))
                    .as(form.kind() + " keeps " + other.name())
                    .isEqualTo(Typing.isSecret(other) ? "" : text);
        }
    }

    @Test
    @Order(3)
    void aScriptInAnyFieldComesBackAsTextAndRunsNowhere() throws Exception {
        for (var who : List.of(scene.visitor, scene.member)) {
            TwoHands.each(withTexts(who), (all, form) -> {
                var typing = new Typing(who, form);
                for (var field : form.sorts()) {
                    if (typing.open()) {
                        typing.only(field, ATTRIBUTE);
                        isText(all, typing.seen(), form.kind() + " " + field.name());
                    }
                }
                for (var text : List.of(SCRIPT, ATTRIBUTE)) {
                    if (typing.open()) {
                        typing.everywhere(text);
                        comesBackAsText(all, typing, form, text);
                    }
                }
            });
        }
        runsNowhere(showing());
    }

    private static void isText(SoftAssertions all, Seen seen, String name) {
        all.assertThat(seen.injected()).as(name).isEmpty();
        all.assertThat(seen.text().contains(FOLLOWED)).as(name + " is followed").isFalse();
        all.assertThat(seen.isFriendly()).as(name + " is friendly").isTrue();
    }

    private static void comesBackAsText(SoftAssertions all, Typing typing, Form form, String text) {
        var name = form.kind() + " " + text;
        isText(all, typing.seen(), name);
        if (typing.isThere() && !form.name().matches(STANDS_THERE_AGAIN)) {
            for (var field : typing.fields()) {
                all.assertThat(typing.value(field)).as(name + field).isIn(text, "");
                all.assertThat(typing.value(field).isEmpty()).as(name + field).isEqualTo(Typing.isSecret(field));
            }
            all.assertThat(!form.post() || typing.isTold())
                    .as(name + " is told")
                    .isTrue();
        }
    }

    /** @return the pages that show what was typed */
    private static List<String> showing() throws Exception {
        var showing = new ConcurrentSkipListSet<String>();
        TwoHands.each(site.get(scene.member).pages(), (all, page) -> {
            var seen = scene.member.get(page);
            isText(all, seen, page);
            if (seen.text().contains("window.hacked")) {
                showing.add(page);
            }
        });
        var places = List.of("/learning/", "/membership/profile", "/activity/meetings");
        assertThat(places).allMatch(place -> showing.stream().anyMatch(page -> page.startsWith(place)));
        return List.copyOf(showing);
    }

    /** In a browser too, with the scripts of our own at work. */
    private static void runsNowhere(List<String> pages) {
        var all = new SoftAssertions();
        try (var visit = new Visit(URI.create(scene.member.surfer.at("/").toString()), 1280)) {
            var session = scene.member.surfer.cookie("JSESSIONID").orElseThrow();
            visit.page.context().addCookies(List.of(new Cookie("JSESSIONID", session).setUrl(visit.address("/"))));
            for (var page : pages) {
                visit.open(page);
                all.assertThat(visit.page.evaluate("() => window.hacked === 1"))
                        .as(page)
                        .isEqualTo(false);
            }
            visit.assertFaultless();
        }
        all.assertAll();
    }

    @Test
    @Order(4)
    void markupInAnyParameterOfAnAddressComesBackAsText() throws Exception {
        var script = Surfer.encode(Tampering.SCRIPT);
        var pages = site.get(scene.member).pages();
        var names = List.copyOf(Stream.concat(
                        pages.stream()
                                .flatMap(page ->
                                        PARAMETER.matcher(page).results().map(found -> found.group(1))),
                        site.get(scene.member).forms().stream()
                                .flatMap(form -> form.texts().stream().map(Form.Input::name)))
                .collect(Collectors.toCollection(TreeSet::new)));
        assertThat(names).contains("token", "member", "mail", "q", "training", "meeting", "question");
        TwoHands.each(pages, (all, page) -> {
            var path = page.replaceFirst("\\?.*", "");
            var each = PARAMETER.matcher(page).replaceAll("$1=" + script.replace("$", "\\$"));
            var addresses = new TreeSet<>(Set.of(path + script, each));
            // a server takes addresses up to a length
            for (int i = 0; i < names.size(); i += 80) {
                addresses.add(path + "?"
                        + String.join("=" + script + "&", names.subList(i, Math.min(i + 80, names.size()))) + "="
                        + script);
            }
            for (var address : addresses) {
                var seen = scene.member.get(address);
                all.assertThat(seen.status()).as(address).isLessThan(500);
                all.assertThat(seen.injected()).as(address).isEmpty();
            }
        });
    }

    private static Collection<Form> withTexts(Walker who) {
        return site.get(who).forms().stream()
                .filter(form -> !form.texts().isEmpty())
                .toList();
    }
}
