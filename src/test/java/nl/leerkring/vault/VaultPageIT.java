package nl.leerkring.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.leerkring.support.Beside;
import nl.leerkring.support.Mailbox;
import nl.leerkring.support.Rows;
import nl.leerkring.support.Surfer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page where two administrators open a vault together. */
@Beside
@ArquillianTest
@RunAsClient
class VaultPageIT {
    private static final String WHY = "Er is een melding over de veiligheid van <b>een deelnemer</b>.";

    @ArquillianResource
    URL url;

    private final VaultId vault = MadeVaults.one();
    private Surfer yara;
    private Surfer joost;
    private String joostsMail;

    @BeforeEach
    void aVaultAndTwoAdministrators() throws Exception {
        yara = new Surfer(url);
        administrator(yara);
        joost = new Surfer(url);
        joostsMail = administrator(joost);
    }

    @Test
    void oneAsksAndAnotherGrants() throws Exception {
        assertThat(ask(yara, WHY).statusCode()).isEqualTo(302);
        assertThat(Mailbox.find(
                        joostsMail, Pattern.compile("(?s)Een andere beheerder wil een kluis.*blijft de kluis dicht")))
                .doesNotContain(vault.toString(), vault.inGroups(), "melding", "deelnemer");
        assertThat(yara.get("/vault").body())
                .contains(vault.inGroups(), "Trek mijn vraag over kluis " + vault.inGroups() + " in", "&lt;b&gt;een")
                .doesNotContain("Geef toegang tot kluis " + vault.inGroups(), "<b>een", "#{");
        assertThat(press(joost, "grant", request()).statusCode()).isEqualTo(302);
        assertThat(steps()).containsExactly("ASKED", "GRANTED");
        assertThat(joost.get("/vault").body()).contains("open om te lezen");
    }

    @Test
    void whoAskedCannotGrantByAForgedForm() throws Exception {
        ask(yara, WHY);
        var answer = press(yara, "grant", request());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Je eigen vraag keur je niet goed.");
        assertThat(press(yara, "refuse", request()).statusCode()).isEqualTo(302);
        assertThat(press(joost, "grant", request()).body()).contains("Over deze vraag is al besloten.");
        assertThat(steps()).containsExactly("ASKED", "REFUSED");
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndWhatWasTypedStays() throws Exception {
        assertThat(ask(yara, "te kort").body())
                .contains("Je hebt nu 7 tekens.", ">te kort</textarea>", vault.inGroups());
        var answer = yara.post("/vault", "askVault", "", Map.of("vault", "12", "reason", WHY));
        assertThat(answer.body()).contains("Deze kluis is er niet of is vernietigd.", "&lt;b&gt;een deelnemer");
        assertThat(steps()).isEmpty();
    }

    @Test
    void nobodyElseComesIn() throws Exception {
        ask(yara, WHY);
        var visitor = new Surfer(url);
        assertThat(visitor.get("/vault").headers().firstValue("Location").orElse(""))
                .contains("/membership/sign-in?from=%2Fvault");
        for (var role : List.of("LEARNER", "FACILITATOR", "ORGANISATION_ADMIN", "ARENA_COORDINATOR", "EDITOR")) {
            var other = new Surfer(url);
            var email = other.join();
            Rows.grant(email, role);
            other.signIn(email, false);
            assertThat(other.get("/vault").statusCode()).as(role).isEqualTo(403);
            assertThat(press(other, "grant", request()).statusCode()).as(role).isEqualTo(403);
            assertThat(press(other, "refuse", request()).statusCode()).as(role).isEqualTo(403);
            var form = Map.of(
                    "askVault",
                    "askVault",
                    "jakarta.faces.ViewState",
                    "stateless",
                    "ask-access",
                    "",
                    "vault",
                    vault.toString(),
                    "reason",
                    WHY);
            assertThat(other.post("/vault", form).statusCode()).as(role).isEqualTo(403);
            assertThat(other.get("/learning").body()).as(role).doesNotContain("href=\"/vault\"");
        }
        assertThat(steps()).containsExactly("ASKED");
    }

    private HttpResponse<String> ask(Surfer who, String why) throws Exception {
        return who.post("/vault", "askVault", "", Map.of("vault", vault.inGroups(), "reason", why));
    }

    private static HttpResponse<String> press(Surfer who, String button, long request) throws Exception {
        var form = Map.of("decide", "decide", "jakarta.faces.ViewState", "stateless", button, Long.toString(request));
        return who.post("/vault", form);
    }

    private long request() {
        return Rows.number("select id from vault_glass where vault = ? and step = 'ASKED'", vault.value());
    }

    private List<String> steps() {
        return Rows.texts("select step from vault_glass where vault = ? order by id", vault.value());
    }

    private static String administrator(Surfer surfer) throws Exception {
        var email = surfer.join();
        Rows.grant(email, "ADMINISTRATOR");
        surfer.signIn(email, false);
        return email;
    }
}
