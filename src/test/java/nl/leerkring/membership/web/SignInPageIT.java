package nl.leerkring.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.leerkring.support.Mailbox;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way in as a browser sees it, without a browser. */
@ArquillianTest
@RunAsClient
class SignInPageIT {
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    @ArquillianResource
    URL url;

    @Test
    void aVisitorIsSentToTheSignInPageAndAScriptIsTold() throws Exception {
        var page = get("/membership/profile?a=b");
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").orElseThrow())
                .endsWith("/membership/sign-in?from=%2Fmembership%2Fprofile%3Fa%3Db");
        var script = send(HttpRequest.newBuilder(at("/learning/answer"))
                .header("Sec-Fetch-Mode", "cors")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(script.statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sign-up",
                "sign-in",
                "check-mail",
                "forgotten",
                "confirm?token=x",
                "reset?token=x",
                "confirm-email"
            })
    void pagesForVisitorsNeedNoSession(String name) throws Exception {
        var page = get("/membership/" + name);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .doesNotContain("#{")
                .doesNotContain("membership.")
                .contains("<h1");
        assertThat(cookies.getCookieStore().getCookies())
                .noneMatch(cookie -> cookie.getName().equals("JSESSIONID"));
    }

    @Test
    void aWrongSignUpTellsEverythingAndKeepsWhatWasTyped() throws Exception {
        var page = post(
                "/membership/sign-up",
                "signUp",
                Map.of("name", "Noor <b>", "email", "noor.voorbeeld", "password", "kort"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("name-error", "email-error", "password-error", "terms-error", "value=\"noor.voorbeeld\"")
                .contains("Noor &lt;b&gt;")
                .doesNotContain("kort\"");
    }

    @Test
    void fromSignUpByTheMailedLinkToTheProfileAndOut() throws Exception {
        var email = signedUp();
        var in = post(
                "/membership/sign-in?from=%2Fmembership%2Fprofile",
                "signIn", Map.of("email", email, "password", "de koffie is op", "remember", "true"));
        assertThat(in.headers().firstValue("Location").orElseThrow()).endsWith("/membership/profile");
        assertThat(in.headers().allValues("Set-Cookie").toString())
                .containsPattern("lk-remember=.{43}")
                .contains("HttpOnly", "SameSite=Lax");
        assertThat(get("/membership/profile").body())
                .contains("value=\"N. de Bakker\"", email)
                .doesNotContain("#{");
        assertThat(get("/membership/members").statusCode()).isEqualTo(403);
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                .toList()
                .forEach(cookie -> cookies.getCookieStore().remove(null, cookie));
        assertThat(get("/membership/profile").statusCode()).isEqualTo(200);
        var out = send(HttpRequest.newBuilder(at("/membership/sign-out")).POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(get("/membership/profile").statusCode()).isEqualTo(302);
    }

    @Test
    void anAdministratorFindsAMemberAndGivesARole() throws Exception {
        var email = signedUp();
        long id = makeAdministrator(email);
        post("/membership/sign-in", "signIn", Map.of("email", email, "password", "de koffie is op"));
        var page = get("/membership/members?q=" + encode(email)).body();
        assertThat(page)
                .contains("Noor de Bakker", "deelnemer, beheer", "member=" + id)
                .doesNotContain("#{");
        var opened = "/membership/members?q=" + encode(email) + "&page=0&member=" + id;
        assertThat(post(opened, "roles", Map.of()).statusCode()).isEqualTo(302);
        assertThat(get(opened).body()).doesNotContain("deelnemer, beheer<").contains("Rollen van Noor de Bakker");
    }

    /** Somebody who signed up and opened the mailed link. */
    private String signedUp() throws Exception {
        var email = java.util.UUID.randomUUID() + "@voorbeeld.test";
        var form = Map.of("name", "Noor de Bakker", "email", email, "password", "de koffie is op", "terms", "true");
        assertThat(post("/membership/sign-up", "signUp", form)
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/membership/check-mail");
        assertThat(post(mailedLink(email), "confirm", Map.of("password", "de koffie is op"))
                        .headers()
                        .firstValue("Location")
                        .orElseThrow())
                .endsWith("/learning");
        assertThat(get("/membership/profile").body()).contains(email);
        return email;
    }

    private static long makeAdministrator(String email) throws Exception {
        try (var database = DriverManager.getConnection(
                        System.getenv("LEERKRING_DB_URL"),
                        System.getenv("LEERKRING_DB_USER"),
                        System.getenv("LEERKRING_DB_PASSWORD"));
                var statement = database.createStatement()) {
            statement.executeUpdate("insert into account_role (version, account_id, role, granted_at)"
                    + " select 1, id, 'ADMINISTRATOR', now(6) from account where email = '" + email + "'");
            var found = statement.executeQuery("select id from account where email = '" + email + "'");
            found.next();
            return found.getLong(1);
        }
    }

    @Test
    void aPostFromAnotherSiteIsRefused() throws Exception {
        var answer = send(HttpRequest.newBuilder(at("/membership/sign-out"))
                .header("Sec-Fetch-Site", "cross-site")
                .POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    private static String mailedLink(String email) throws Exception {
        return Mailbox.find(email, Pattern.compile("/membership/confirm\\?token=[\\w-]{43}"));
    }

    /** Posts a form of the page as a browser does: the button named after the form, and the hidden fields. */
    private HttpResponse<String> post(String address, String form, Map<String, String> fields) throws Exception {
        var page = get(address).body();
        var start = page.indexOf("id=\"" + form + "\"");
        var part = page.substring(start, page.indexOf("</form>", start));
        var all = new TreeMap<>(fields);
        var inputs =
                Pattern.compile("<input[^>]*type=\"(?:hidden|submit)\"[^>]*>").matcher(part);
        var pressed = false;
        while (inputs.find()) {
            var button = inputs.group().contains("type=\"submit\"");
            if (button && pressed) {
                continue;
            }
            pressed = pressed || button;
            all.put(attribute(inputs.group(), "name"), attribute(inputs.group(), "value"));
        }
        var body = all.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(at(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String attribute(String tag, String name) {
        var found = Pattern.compile("\\b" + name + "=\"([^\"]*)\"").matcher(tag);
        return found.find() ? found.group(1) : "";
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> get(String address) throws Exception {
        return send(HttpRequest.newBuilder(at(address)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI at(String address) {
        return URI.create("http://127.0.0.1:" + url.getPort()).resolve(address);
    }
}
