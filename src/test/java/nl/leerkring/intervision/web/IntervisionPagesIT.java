package nl.leerkring.intervision.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.Map;
import java.util.TreeMap;
import nl.leerkring.support.Rows;
import nl.leerkring.support.Surfer;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pages of groups for who changes addresses and sends what no page offers. */
@ArquillianTest
@RunAsClient
class IntervisionPagesIT {
    private static final Map<String, String> POST = Map.of("jakarta.faces.ViewState", "stateless");

    @ArquillianResource
    URL url;

    private Surfer noor;
    private String group;

    @BeforeEach
    void noorGuidesAGroup() throws Exception {
        noor = new Surfer(url);
        noor.join();
        var fields = fields("2099-01-01");
        var tooFar = noor.post("/intervision/new", "newGroup", fields);
        assertThat(tooFar.body()).contains("endsOn-error", "value=\"Kring Proefpagina\"");
        var right = new TreeMap<>(fields);
        right.remove("endsOn");
        var started = noor.post("/intervision/new", "newGroup", right);
        group = started.headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst(".*(/intervision/groups/\\d+)/agreement", "$1");
        noor.post(group + "/agreement", "agree", Map.of("agreed", "true"));
    }

    private static Map<String, String> fields(String endsOn) {
        return Map.of(
                "name",
                "Kring Proefpagina",
                "theme",
                "Grenzen",
                "access",
                "REQUEST",
                "fewest",
                "3",
                "most",
                "8",
                "form",
                "ONLINE",
                "rhythm",
                "6",
                "endsOn",
                endsOn);
    }

    @Test
    void theOwnGroupOpensAndAForeignOneIsNotThere() throws Exception {
        var stranger = new Surfer(url);
        stranger.join();
        var all = new SoftAssertions();
        for (var rest : new String[] {"", "/members", "/agreement", "/settings"}) {
            all.assertThat(noor.get(group + rest).statusCode()).as(rest).isEqualTo(200);
            all.assertThat(stranger.get(group + rest).statusCode()).as(rest).isEqualTo(404);
        }
        all.assertThat(stranger.get(group + "/request").statusCode()).isEqualTo(200);
        for (var nowhere : new String[] {
            "/intervision/groups/0",
            "/intervision/groups/abc",
            "/intervision/groups/99999999999999999999",
            "/intervision/group",
            "/intervision/settings",
            "/intervision/members",
            "/intervision/agreement",
            "/intervision/request",
            "/intervision/invitation",
            "/intervision/invitations/verzonnen",
            "/intervision/_head"
        }) {
            all.assertThat(noor.get(nowhere).statusCode()).as(nowhere).isEqualTo(404);
        }
        all.assertAll();
    }

    @Test
    void aStrangerChangesNothingByPosting() throws Exception {
        var stranger = new Surfer(url);
        stranger.join();
        var all = new SoftAssertions();
        for (var button : new String[] {"admit", "refuse", "revoke", "promote", "handover", "stepBack", "leave"}) {
            all.assertThat(stranger.post(group + "/members", pressed("guideForm", button))
                            .statusCode())
                    .as(button)
                    .isEqualTo(404);
        }
        all.assertThat(stranger.post(group + "/settings", pressed("closeForm", "closeGroup"))
                        .statusCode())
                .isEqualTo(404);
        all.assertAll();
        assertThat(Rows.number("select count(*) from intervision_group where id = ? and closed_at is null", number()))
                .isEqualTo(1);
    }

    @Test
    void aButtonWithAValueThatNoPageOffersIsAFriendlyPage() throws Exception {
        var all = new SoftAssertions();
        for (var value : new String[] {"", "abc", "-1", "1e9", "99999999999999999999"}) {
            for (var button : new String[] {"admit", "revoke", "promote"}) {
                var fields = new TreeMap<>(pressed("guideForm", button));
                fields.put(button, value);
                all.assertThat(noor.post(group + "/members", fields).statusCode())
                        .as(button + " " + value)
                        .isEqualTo(404);
            }
        }
        all.assertAll();
    }

    @Test
    void aVisitorIsAskedToSignInAndComesBack() throws Exception {
        var answer = new Surfer(url).get(group);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .contains("/membership/sign-in?from=" + Surfer.encode(group));
    }

    @Test
    void aRequestIsAskedByPageAndSeenByTheFacilitator() throws Exception {
        var asker = new Surfer(url);
        asker.join();
        assertThat(asker.get("/intervision").body()).contains(group + "/request");
        assertThat(asker.post(group + "/request", "ask", Map.of("motivation", ""))
                        .body())
                .contains("motivation-error");
        asker.post(group + "/request", "ask", Map.of("motivation", "Ik denk graag mee & leer ervan."));
        assertThat(asker.get("/intervision").body()).contains("Kring Proefpagina", "name=\"withdraw\"");
        assertThat(noor.get(group + "/members").body()).contains("Ik denk graag mee &amp; leer ervan.");
        noor.post(group + "/members", "requestForm", "name=\"admit\"", Map.of());
        assertThat(asker.get("/intervision").body()).contains(group + "/agreement");
        assertThat(asker.get(group).headers().firstValue("Location").orElse("")).endsWith(group + "/agreement");
    }

    @Test
    void whoSeeksIsShownToNobodyButFacilitators() throws Exception {
        var theme = "Thema " + number();
        var wish = Map.of("theme", theme, "region", "Zuid", "profession", "Opbouwwerker", "times", "Dinsdag");
        assertThat(noor.post("/intervision/seeking", "seekingForm", wish).body())
                .contains("consent-error", theme);
        var agreed = new TreeMap<>(wish);
        agreed.put("consent", "true");
        noor.post("/intervision/seeking", "seekingForm", agreed);
        assertThat(noor.get("/intervision/seeking").body()).contains("name=\"withdraw\"", theme);
        var other = new Surfer(url);
        var email = other.join();
        assertThat(other.get("/intervision/seeking?find.theme=x").body()).doesNotContain(theme, "name=\"find.theme");
        Rows.grant(email, "FACILITATOR");
        var facilitator = new Surfer(url);
        facilitator.signIn(email, false);
        assertThat(facilitator
                        .get("/intervision/seeking?find.theme=" + Surfer.encode(theme))
                        .body())
                .contains("Noor", "Opbouwwerker");
        noor.post("/intervision/seeking", "withdrawForm", Map.of());
        assertThat(facilitator.get("/intervision/seeking").body()).doesNotContain(theme);
    }

    private long number() {
        return Long.parseLong(group.substring(group.lastIndexOf('/') + 1));
    }

    private static Map<String, String> pressed(String form, String button) {
        var fields = new TreeMap<>(POST);
        fields.put(form, form);
        fields.put(button, "1");
        return fields;
    }
}
