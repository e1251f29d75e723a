package nl.leerkring.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Map;
import java.util.stream.IntStream;
import nl.leerkring.support.Surfer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The way in as a browser sees it, without a browser. */
@ArquillianTest
@RunAsClient
class SignInPageIT {
    @ArquillianResource
    URL url;

    private Surfer surfer;

    @BeforeEach
    void atTheDoor() {
        surfer = new Surfer(url);
    }

    @Test
    void aVisitorIsSentToTheSignInPageAndAScriptIsTold() throws Exception {
        var page = surfer.get("/membership/profile?a=b");
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").orElseThrow())
                .endsWith("/membership/sign-in?from=%2Fmembership%2Fprofile%3Fa%3Db");
        var script = surfer.send(HttpRequest.newBuilder(surfer.at("/learning/answer"))
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
        var page = surfer.get("/membership/" + name);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .doesNotContain("#{")
                .doesNotContain("membership.")
                .contains("<h1");
        assertThat(surfer.cookie("JSESSIONID")).isEmpty();
    }

    @Test
    void aWrongSignUpTellsEverythingAndKeepsWhatWasTyped() throws Exception {
        var page = surfer.post(
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
        var email = surfer.join();
        assertThat(surfer.get("/membership/profile").body()).contains(email);
        var in = surfer.signIn(email, true);
        assertThat(in.headers().firstValue("Location").orElseThrow()).endsWith("/membership/profile");
        assertThat(in.headers().allValues("Set-Cookie").toString())
                .containsPattern("lk-remember=.{43}")
                .contains("HttpOnly", "SameSite=Lax");
        assertThat(surfer.get("/membership/profile").body())
                .contains("value=\"N. de Bakker\"", email)
                .doesNotContain("#{");
        assertThat(surfer.get("/membership/members").statusCode()).isEqualTo(403);
        surfer.closeBrowser();
        assertThat(surfer.get("/membership/profile").statusCode()).isEqualTo(200);
        var out = surfer.send(
                HttpRequest.newBuilder(surfer.at("/membership/sign-out")).POST(HttpRequest.BodyPublishers.noBody()));
        assertThat(out.statusCode()).isEqualTo(303);
        assertThat(surfer.get("/membership/profile").statusCode()).isEqualTo(302);
    }

    @Test
    void pagesThatARememberedDeviceOpensAtOnceAllOpenAndTheDeviceStaysRemembered() throws Exception {
        var email = surfer.join();
        surfer.signIn(email, true);
        var cookie = "lk-remember=" + surfer.cookie("lk-remember").orElseThrow();
        var tab = HttpClient.newHttpClient();
        var tabs = IntStream.range(0, 6)
                .mapToObj(i -> HttpRequest.newBuilder(surfer.at("/membership/profile"))
                        .header("Cookie", cookie)
                        .build())
                .map(request -> tab.sendAsync(request, HttpResponse.BodyHandlers.ofString()))
                .toList();
        var next = new ArrayList<String>();
        for (var opened : tabs) {
            var page = opened.get();
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains(email);
            page.headers().allValues("Set-Cookie").stream()
                    .filter(set -> set.startsWith("lk-remember="))
                    .forEach(next::add);
        }
        assertThat(next).as("one of them brings the next secret").hasSize(1);
        var later = tab.send(
                HttpRequest.newBuilder(surfer.at("/membership/profile"))
                        .header("Cookie", next.get(0).split(";")[0])
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(later.statusCode()).isEqualTo(200);
    }
}
