package nl.leerkring.arena.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URL;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.leerkring.arena.Access;
import nl.leerkring.arena.ArenaFixture;
import nl.leerkring.support.Mailbox;
import nl.leerkring.support.Rows;
import nl.leerkring.support.Surfer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** A visitor registers over the pages, comes back by the mailed link, and gives the place away. */
@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ArenaPageIT {
    private static final Pattern LINK = Pattern.compile("/arena/registrations/[\\w-]{43}");

    @Inject
    ArenaFixture fixture;

    /** In the server; the others come from outside. */
    @Test
    @Order(1)
    void anEditionWithOnePlaceIsPublished() {
        fixture.open(fixture.started(Access.OPEN), fixture.plan(78, 1));
    }

    @Test
    @Order(2)
    @RunAsClient
    void whatIsWrongStandsBesideTheFieldAndWhatWasTypedStays(@ArquillianResource URL url) throws Exception {
        var wrong = new Surfer(url)
                .post(
                        edition(),
                        "registerForm",
                        Map.of("name", "", "organisation", "De Kade", "email", "geen adres", "angle", "expert"));
        assertThat(wrong.statusCode()).isEqualTo(200);
        assertThat(wrong.body())
                .contains("name-error", "email-error", "value=\"De Kade\"", "value=\"geen adres\"")
                .containsPattern("value=\"expert\" checked")
                .doesNotContain("organisation-error");
    }

    @Test
    @Order(3)
    @RunAsClient
    void aPlaceThatIsGivenAwayIsOfferedToTheNextByMail(@ArquillianResource URL url) throws Exception {
        var first = new Surfer(url);
        var second = new Surfer(url);
        var mine = register(first, UUID.randomUUID() + "@voorbeeld.test");
        var email = UUID.randomUUID() + "@voorbeeld.test";
        var waiting = register(second, email);
        assertThat(first.get(mine).body()).contains("Je komt");
        assertThat(second.get(waiting).body()).contains("plek 1 van de wachtlijst");

        first.post(mine, "cancelForm", Map.of());
        assertThat(first.get(mine).body()).contains("Je bent afgemeld").doesNotContain("cancelForm");
        Rows.number("select count(*) from arena_registration where email = ? and state = 'OFFERED'", email);
        var offer = Mailbox.find(email, Pattern.compile("Er is een plek[\\s\\S]*?" + LINK))
                .replaceFirst("[\\s\\S]*(/arena/registrations/)", "$1");
        assertThat(second.get(waiting).statusCode()).as("the former link").isEqualTo(404);
        second.post(offer, "offerForm", "accept", Map.of());
        var placed = second.get(offer);
        assertThat(placed.body()).contains("Je hebt een plek");
        assertThat(placed.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        second.post(offer, "changeForm", Map.of("name", "Noor Anders", "time", "false"));
        assertThat(second.get(offer).body()).contains("Noor Anders");
    }

    @Test
    @Order(4)
    @RunAsClient
    void whatIsNotThereIsNotFound(@ArquillianResource URL url) throws Exception {
        var visitor = new Surfer(url);
        for (var address : new String[] {
            "/arena/niets",
            "/arena/niets/1",
            edition().replace("/78", "/99999"),
            edition().replace("/78", "/x"),
            "/arena/registrations/x",
            "/arena/registrations/" + "A".repeat(43)
        }) {
            assertThat(visitor.get(address).statusCode()).as(address).isEqualTo(404);
        }
    }

    private static String register(Surfer visitor, String email) throws Exception {
        var fields = Map.of(
                "name",
                "Noor de Proef",
                "organisation",
                "voor mezelf",
                "email",
                email,
                "angle",
                "expert",
                "time",
                "true");
        return visitor.post(edition(), "registerForm", fields)
                .headers()
                .firstValue("Location")
                .orElseThrow()
                .replaceFirst(".*(/arena/registrations/)", "$1");
    }

    private static String edition() {
        return "/arena/"
                + Rows.texts("select s.slug from arena_series s join arena_edition e on e.series_id = s.id"
                                + " where e.number = 78 order by e.id desc")
                        .get(0)
                + "/78";
    }
}
