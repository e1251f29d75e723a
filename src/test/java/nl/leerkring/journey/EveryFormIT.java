package nl.leerkring.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
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

/** Every form of the site, found by following every link, sent as no page of ours sends it. */
@ArquillianTest
@RunAsClient
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryFormIT {
    /** What changes by looking at pages, by mailing and by counting attempts. */
    private static final Set<String> RESTLESS =
            Set.of("enrolment", "attempt_count", "notification_mail", "flyway_schema_history");

    private static final Pattern FORM = Pattern.compile("<h:form[^>]* id=\"([^\"]+)\"|<form[^>]* action=\"([^\"]+)\"");
    private static final Pattern PARAMETER = Pattern.compile("(?<=[?&])([a-zA-Z]+)=[^&]*");
    private static Scene scene;
    private static List<Form> inside;
    private static List<Form> outside;
    private static List<String> broken;
    private static Set<String> pages;

    @ArquillianResource
    URL url;

    @BeforeEach
    void everythingIsExplored() throws Exception {
        if (scene != null) {
            return;
        }
        scene = new Scene(url);
        try (var visitor = new Visit(scene.site, 1280);
                var member = new Visit(scene.site, 1280)) {
            var first = new Explorer(visitor).explore(Scene.outside());
            scene.signIn(member);
            var second = new Explorer(member).explore(scene.seeds()).explore(scene.begin());
            outside = List.copyOf(first.forms());
            inside = List.copyOf(second.forms());
            pages = new TreeSet<>(first.pages());
            pages.addAll(second.pages());
            broken = Stream.concat(first.broken().stream(), second.broken().stream())
                    .toList();
        }
    }

    @Test
    @Order(1)
    void everyFormOfTheSourcesIsReachedAndNoLinkLeadsNowhere() throws IOException {
        var written = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/webapp"))) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".xhtml")).toList()) {
                FORM.matcher(Files.readString(file))
                        .results()
                        .forEach(form -> written.add(form.group(1) == null ? form.group(2) : form.group(1)));
            }
        }
        var reached =
                Stream.concat(inside.stream(), outside.stream()).map(Form::name).toList();
        assertThat(written)
                .hasSizeGreaterThan(15)
                .allSatisfy(form -> assertThat(reached).contains(form));
        assertThat(broken).isEmpty();
    }

    @Test
    @Order(2)
    void anotherSiteCannotSendAnyOfThem() {
        var before = Rows.sums(RESTLESS);
        var all = new SoftAssertions();
        try (var visit = new Visit(scene.site, 1280)) {
            scene.signIn(visit);
            var headers = List.of(
                    Map.of("Sec-Fetch-Site", "cross-site"),
                    Map.of("Sec-Fetch-Site", "same-site"),
                    Map.of("Origin", "https://elders.example"),
                    Map.of("Origin", "http://127.0.0.1.elders.example:" + url.getPort()),
                    Map.of("Origin", "null"));
            for (var form : posts(inside, outside)) {
                for (var header : headers) {
                    var answer = send(visit, form.action(), form.body(UnaryOperator.identity()), header);
                    all.assertThat(answer.status()).as(form.kind() + header).isEqualTo(403);
                }
            }
            for (var header : headers) {
                var answer = send(visit, "/learning/autosave", "{\"kind\":\"reflection\"}", header);
                all.assertThat(answer.status()).as("autosave" + header).isEqualTo(403);
            }
            assertThat(visit.open("/membership/profile").url()).endsWith("/membership/profile");
        }
        all.assertAll();
        assertThat(Rows.sums(RESTLESS)).isEqualTo(before);
    }

    @Test
    @Order(3)
    void withoutTheMarkOfAPageNothingIsDone() {
        var before = Rows.sums(RESTLESS);
        var enrolments = Rows.number("select count(*) from enrolment");
        var all = new SoftAssertions();
        try (var visit = new Visit(scene.site, 1280)) {
            scene.signIn(visit);
            for (var form : posts(inside, outside)) {
                if (!form.id().isEmpty()) {
                    var answer = send(visit, form.action(), form.bodyWithoutViewState(), Map.of());
                    all.assertThat(answer.status()).as(form.kind()).isIn(200, 302, 404);
                }
            }
            assertThat(visit.open("/membership/profile").url()).endsWith("/membership/profile");
        }
        all.assertAll();
        assertThat(Rows.sums(RESTLESS)).isEqualTo(before);
        assertThat(Rows.number("select count(*) from enrolment")).isEqualTo(enrolments);
    }

    @Test
    @Order(4)
    void fieldsThatAreMissingMisnamedEmptyOrRepeatedAreToldOrDoNoHarm() {
        var all = new SoftAssertions();
        try (var visitor = new Visit(scene.site, 1280);
                var member = new Visit(scene.site, 1280)) {
            for (var form : posts(outside)) {
                odd(form).forEach(body -> tellsOrGoesOn(all, visitor, form, body));
            }
            for (var form : posts(inside)) {
                for (var body : odd(form)) {
                    comeIn(member);
                    tellsOrGoesOn(all, member, form, body);
                }
            }
        }
        all.assertAll();
    }

    @Test
    @Order(5)
    void markupInAnyParameterOfAnAddressComesBackAsText() {
        var text = "\"><script>window.hacked=1</script>";
        var names = Stream.of(
                        Stream.of("from", "about", "again"),
                        pages.stream()
                                .flatMap(page ->
                                        PARAMETER.matcher(page).results().map(found -> found.group(1))),
                        inside.stream().flatMap(form -> form.texts().stream()))
                .flatMap(UnaryOperator.identity())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(names).contains("token", "member", "mail", "q", "training");
        var all = new SoftAssertions();
        try (var visit = new Visit(scene.site, 1280)) {
            scene.signIn(visit);
            for (var page : pages) {
                var path = page.replaceFirst("\\?.*", "");
                var each = PARAMETER
                        .matcher(page)
                        .replaceAll("$1=" + Surfer.encode(text).replace("$", "\\$"));
                var every =
                        path + "?" + String.join("=" + Surfer.encode(text) + "&", names) + "=" + Surfer.encode(text);
                for (var address : Set.of(path + Surfer.encode(text), each, every)) {
                    var answer = visit.page.request().get(visit.address(address));
                    all.assertThat(answer.status()).as(address).isLessThan(500);
                    all.assertThat(answer.text()).as(address).doesNotContain("<script>window.hacked");
                }
            }
        }
        all.assertAll();
    }

    private static List<String> odd(Form form) {
        var empty = new Form(
                form.page(),
                form.id(),
                form.action(),
                true,
                form.inputs().stream()
                        .map(input -> new Form.Input(input.name(), input.text() ? "" : input.value(), input.text()))
                        .toList(),
                form.buttons());
        var bodies = new ArrayList<>(List.of(form.body(name -> "x-" + name), empty.body(UnaryOperator.identity())));
        bodies.add(form.body(UnaryOperator.identity()) + "&" + form.body(UnaryOperator.identity()));
        bodies.add(form.body(name -> name + "[]&" + name));
        bodies.add("jakarta.faces.ViewState=stateless");
        bodies.add("");
        return bodies;
    }

    /** An answer that people understand: another page, or this one; never a failure. */
    private static void tellsOrGoesOn(SoftAssertions all, Visit visit, Form form, String body) {
        var answer = send(visit, form.action(), body, Map.of("Sec-Fetch-Site", "same-origin"));
        all.assertThat(answer.status()).as(form.kind() + " " + body).isIn(200, 302, 303, 403, 404, 409);
        if (answer.status() == 200) {
            all.assertThat(answer.text())
                    .as(form.kind() + " " + body)
                    .contains("<h1")
                    .doesNotContain("Exception");
        }
    }

    private static void comeIn(Visit visit) {
        if (visit.page.request().get(visit.address("/membership/profile")).url().contains("sign-in")) {
            Rows.change("delete from attempt_count");
            scene.signIn(visit);
        }
    }

    @SafeVarargs
    private static List<Form> posts(List<Form>... forms) {
        return Stream.of(forms).flatMap(List::stream).filter(Form::post).toList();
    }

    private static APIResponse send(Visit visit, String address, String body, Map<String, String> headers) {
        var type = body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded";
        var options = RequestOptions.create()
                .setMaxRedirects(0)
                .setHeader("Content-Type", type)
                .setData(body);
        headers.forEach(options::setHeader);
        return visit.page.request().post(visit.address(address), options);
    }
}
