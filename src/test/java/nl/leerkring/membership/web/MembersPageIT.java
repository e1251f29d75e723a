package nl.leerkring.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;
import java.util.Map;
import nl.leerkring.support.Rows;
import nl.leerkring.support.Surfer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The page where beheer gives and takes roles. */
@ArquillianTest
@RunAsClient
class MembersPageIT {
    @ArquillianResource
    URL url;

    private Surfer surfer;
    private String email;
    private long id;

    @BeforeEach
    void anAdministrator() throws Exception {
        surfer = new Surfer(url);
        email = surfer.join();
        id = Rows.grant(email, "ADMINISTRATOR");
        surfer.signIn(email, false);
    }

    @Test
    void anAdministratorFindsAMemberAndGivesAndTakesARole() throws Exception {
        assertThat(surfer.get("/membership/members?q=" + Surfer.encode(email)).body())
                .contains("Noor de Bakker", "deelnemer, beheer", "member=" + id)
                .doesNotContain("#{");
        assertThat(press("Geef de rol redactie").statusCode()).isEqualTo(302);
        assertThat(surfer.get(opened(id)).body()).contains("deelnemer, redactie, beheer", "Rollen van Noor de Bakker");
        assertThat(press("Neem de rol redactie af").statusCode()).isEqualTo(302);
        assertThat(surfer.get(opened(id)).body()).contains("deelnemer, beheer");
    }

    @Test
    void theLastAdministratorReadsWhyTheRoleStays() throws Exception {
        var others = Rows.numbers(
                "select id from account_role where role = 'ADMINISTRATOR' and revoked_at is null and account_id <> ?",
                id);
        set(others, "now(6)");
        try {
            var answer = press("Neem de rol beheer af");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("Dit is de laatste beheerder. Geef eerst iemand anders deze rol.");
            assertThat(surfer.get(opened(id)).body()).contains("deelnemer, beheer");
        } finally {
            set(others, "null");
        }
    }

    @Test
    void anIdThatNobodyHasIsAFriendlyPage() throws Exception {
        for (var wanted : List.of("999999999", "0", "-1", "abc", "", "99999999999999999999999", "1%20or%201=1")) {
            var address = "/membership/members?member=" + wanted;
            var page = surfer.get(address);
            assertThat(page.statusCode()).as(wanted).isEqualTo(404);
            assertThat(page.body()).contains("We kunnen deze pagina niet vinden");
            var form = Map.of("roles", "roles", "jakarta.faces.ViewState", "stateless", "role:1:grant", "x");
            assertThat(surfer.post(address, form).statusCode()).as(wanted).isEqualTo(404);
        }
    }

    @Test
    void aMemberWithoutTheRoleChangesNothing() throws Exception {
        var learner = new Surfer(url);
        var theirs = Rows.account(learner.join());
        var form = Map.of("roles", "roles", "jakarta.faces.ViewState", "stateless", "role:4:grant", "x");
        assertThat(learner.post(opened(theirs), form).statusCode()).isEqualTo(403);
        assertThat(Rows.numbers("select id from account_role where account_id = ?", theirs))
                .isEmpty();
    }

    private java.net.http.HttpResponse<String> press(String button) throws Exception {
        return surfer.post(opened(id), "roles", "aria-label=\"" + button + "\"", Map.of());
    }

    private String opened(long member) {
        return "/membership/members?q=" + Surfer.encode(email) + "&page=0&member=" + member;
    }

    private static void set(List<Long> roles, String moment) {
        roles.forEach(role -> Rows.change("update account_role set revoked_at = " + moment + " where id = ?", role));
    }
}
