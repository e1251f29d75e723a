package nl.leerkring.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.regex.Pattern;
import nl.leerkring.support.Beside;
import nl.leerkring.support.Mailbox;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sanne starts a group at her desk by keyboard alone and invites Amina, who has no account and a phone; later Amina guides it. */
@Beside
@ArquillianTest
@RunAsClient
class IntervisionGroupJourneyIT {
    private static final Pattern INVITATION = Pattern.compile("/intervision/invitations/[\\w-]{43}");
    private static final Pattern CONFIRMATION = Pattern.compile("/membership/confirm\\?token=[\\w-]+&from=[\\w%-]+");
    private static final Pattern AGREEMENT = Pattern.compile("/intervision/groups/\\d+/agreement$");
    private static final Pattern GROUP = Pattern.compile("/intervision/groups/\\d+$");
    private static final String PASSWORD = "een zin die ik onthoud";

    @ArquillianResource
    URL url;

    private final String aminasAddress = "amina." + System.nanoTime() + "@voorbeeld.test";
    private Visit sanne;
    private Visit amina;

    @BeforeEach
    void twoPeople() throws Exception {
        var site = URI.create("http://127.0.0.1:" + url.getPort());
        sanne = new Visit(site, 1280);
        Newcomer.joins(sanne, "Sanne de Starter");
        amina = new Visit(site, 360, true);
    }

    @AfterEach
    void close() {
        List.of(sanne, amina).forEach(Visit::close);
    }

    @Test
    void aGroupIsStartedAnInvitationAcceptedAndTheGroupHandedOver() throws Exception {
        start();
        agree(sanne, Hands.KEYBOARD);
        assertThat(sanne.page.locator("h1")).hasText("Kring Proefhaven");
        sanne.look("group");
        var group = URI.create(sanne.page.url()).getPath();
        invite(group);
        comeIn();
        theAgreementStandsBeforeEverything(group);
        agree(amina, Hands.FINGER);
        assertThat(amina.page.locator("aside .people")).containsText("Sanne");
        amina.look("group on a phone");
        handOverAndLeave(group);
        amina.open(group + "/members");
        assertThat(amina.page.locator("#inviteForm")).isVisible();
        amina.look("members of a facilitator on a phone");
        amina.open(group + "/settings");
        amina.look("settings on a phone");
        List.of(sanne, amina).forEach(Visit::assertFaultless);
    }

    private void start() {
        var hands = Hands.KEYBOARD;
        sanne.open("/intervision");
        sanne.look("no groups yet");
        hands.press(sanne.page.locator(".empty a.btn"));
        sanne.look("new group");
        hands.type(sanne.page.locator("#name"), "Kring Proefhaven");
        hands.type(sanne.page.locator("#theme"), "Grenzen in het werk");
        hands.type(sanne.page.locator("#most"), "99");
        hands.press(sanne.page.locator("#start"));
        assertThat(sanne.page.locator("#most-error")).isVisible();
        assertThat(sanne.page.locator("#place-error")).isVisible();
        assertThat(sanne.page.locator("#name")).hasValue("Kring Proefhaven");
        sanne.look("new group with errors");
        hands.type(sanne.page.locator("#most"), "4");
        hands.select(sanne.page.locator("#form"), "ONLINE");
        hands.press(sanne.page.locator("#start"));
        assertThat(sanne.page).hasURL(AGREEMENT);
    }

    /** Tries without the tick first. */
    private static void agree(Visit visit, Hands hands) {
        visit.look("agreement");
        hands.press(visit.page.locator("#accept"));
        assertThat(visit.page.locator("#agreed-error")).isVisible();
        visit.look("agreement without tick");
        hands.choose(visit.page.locator("#agreed"));
        hands.press(visit.page.locator("#accept"));
        assertThat(visit.page).hasURL(GROUP);
    }

    private void invite(String group) {
        var hands = Hands.KEYBOARD;
        hands.press(sanne.page.locator("aside a.btn--second"));
        hands.type(sanne.page.locator("#email"), aminasAddress);
        hands.press(sanne.page.locator("#send"));
        assertThat(sanne.page.locator(".toast")).isVisible();
        assertThat(sanne.page.locator("#revokeForm")).containsText(aminasAddress);
        sanne.look("members of a facilitator");
        hands.type(sanne.page.locator("#email"), aminasAddress);
        hands.press(sanne.page.locator("#send"));
        assertThat(sanne.page.locator("#email-error")).isVisible();
        sanne.open(group + "/settings");
        sanne.look("settings");
    }

    /** The mail leads to the invitation, signing up leads back to it. */
    private void comeIn() throws Exception {
        var page = amina.page;
        amina.open(Mailbox.find(aminasAddress, INVITATION));
        assertThat(page.locator(".lead")).containsText("Kring Proefhaven");
        assertThat(page.locator(".lead")).containsText("Sanne");
        amina.look("invitation of a visitor");
        page.locator("a[href*='sign-up?from=']").last().tap();
        page.locator("#name").fill("Amina de Gast");
        page.locator("#email").fill(aminasAddress);
        page.locator("#password").fill(PASSWORD);
        page.locator("#terms").check();
        page.locator("form#signUp input[type=submit]").tap();
        assertThat(page).hasURL(Pattern.compile("/membership/check-mail"));
        amina.open(Mailbox.find(aminasAddress, CONFIRMATION));
        page.locator("form#confirm #password").fill(PASSWORD);
        page.locator("form#confirm input[type=submit]").tap();
        assertThat(page).hasURL(INVITATION);
        amina.look("invitation");
        page.locator("#accept").tap();
        assertThat(page).hasURL(AGREEMENT);
    }

    private void theAgreementStandsBeforeEverything(String group) {
        for (var rest : List.of("/members", "")) {
            amina.open(group + rest);
            assertThat(amina.page).hasURL(AGREEMENT);
            assertThat(amina.page.locator("main")).not().containsText("Sanne");
        }
    }

    private void handOverAndLeave(String group) {
        var hands = Hands.KEYBOARD;
        sanne.open(group + "/members");
        var option = sanne.page.locator("#who option", new Page.LocatorOptions().setHasText("Amina"));
        hands.select(sanne.page.locator("#who"), option.getAttribute("value"));
        hands.press(sanne.page.locator("button[name=handover]"));
        assertThat(sanne.page.locator("#inviteForm")).hasCount(0);
        sanne.look("members of a member");
        hands.press(sanne.page.locator("a[href*=leaving]"));
        sanne.look("leaving");
        hands.press(sanne.page.locator("button[name=leave]"));
        assertThat(sanne.page).hasURL(Pattern.compile("/intervision$"));
        assertThat(sanne.page.locator("main")).not().containsText("Kring Proefhaven");
        var gone = sanne.open(group);
        org.assertj.core.api.Assertions.assertThat(gone.status()).isEqualTo(404);
    }
}
