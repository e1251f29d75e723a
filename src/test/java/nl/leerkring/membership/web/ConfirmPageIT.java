package nl.leerkring.membership.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import nl.leerkring.membership.ConfirmationAsked;
import nl.leerkring.membership.MailedTokens;
import nl.leerkring.membership.Registration;
import nl.leerkring.membership.SignUp;
import nl.leerkring.support.TestClock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the mailed link leads to, today and later. Runs inside the server, where time can be moved. */
@ArquillianTest
class ConfirmPageIT {
    @Inject
    Registration registration;

    @Inject
    MailedTokens mails;

    @Inject
    TestClock time;

    @ArquillianResource
    URL url;

    private String token;

    @BeforeEach
    void somebodySignedUp() {
        var email = UUID.randomUUID() + "@voorbeeld.test";
        registration.signUp(new SignUp("Noor de Bakker", email, "de koffie is op", true, Locale.forLanguageTag("nl")));
        token = mails.last(ConfirmationAsked.class).token();
    }

    @AfterEach
    void now() {
        time.reset();
    }

    @Test
    void aLinkAsksForThePasswordOfTheSignUp() throws Exception {
        assertThat(page(token))
                .contains("id=\"password\"", "Bevestig mijn e-mailadres", "Maak opnieuw een account")
                .doesNotContain("werkt niet meer");
    }

    @Test
    void aWrongPasswordIsToldBesideTheFieldAndThePageStays() throws Exception {
        var answer = post("confirm=confirm&password=een+ander+zinnetje", "confirm");
        assertThat(answer)
                .contains("password-error", "Dit is niet het wachtwoord dat je koos", "Maak opnieuw een account")
                .doesNotContain("een ander zinnetje");
    }

    @Test
    void aLinkThatIsTooOldLeadsToANewOne() throws Exception {
        time.move(Duration.ofDays(3).plusSeconds(1));
        assertThat(page(token))
                .contains("Deze link werkt niet meer", "ouder dan 3 dagen", "Stuur mij een nieuwe link")
                .doesNotContain("id=\"password\"");
        post("renew=renew", "renew");
        var fresh = mails.last(ConfirmationAsked.class).token();
        assertThat(fresh).isNotEqualTo(token);
        assertThat(page(fresh)).contains("id=\"password\"");
        assertThat(page(token)).contains("Naar inloggen", "Maak een account");
    }

    @Test
    void twoClicksMakeOneAccountAndOneNewLinkAndNoFailure() throws Exception {
        var confirmed = both(press("confirm=confirm&password=de+koffie+is+op", "confirm"));
        assertThat(confirmed).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(200, 302);
        assertThat(confirmed).anyMatch(answer -> answer.body().contains("Deze link werkt niet meer"));
        somebodySignedUp();
        time.move(Duration.ofDays(4));
        var renewed = both(press("renew=renew", "renew"));
        assertThat(renewed).extracting(HttpResponse::statusCode).containsExactlyInAnyOrder(200, 302);
        assertThat(page(mails.last(ConfirmationAsked.class).token())).contains("id=\"password\"");
    }

    @Test
    void aLinkThatNobodyKnowsLeadsToSigningInAndToSigningUp() throws Exception {
        assertThat(page("verzonnen"))
                .contains("Deze link werkt niet meer", "href=\"/membership/sign-in\"", "href=\"/membership/sign-up\"")
                .doesNotContain("Stuur mij een nieuwe link");
    }

    private String page(String secret) throws Exception {
        var answer = send(HttpRequest.newBuilder(at(secret)));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    /** Presses the button of this form. */
    private String post(String fields, String form) throws Exception {
        return send(press(fields, form)).body();
    }

    private HttpRequest.Builder press(String fields, String form) throws Exception {
        var button = java.util.regex.Pattern.compile("<input[^>]*type=\"submit\"[^>]*>")
                .matcher(page(token).split("id=\"" + form + "\"")[1]);
        assertThat(button.find()).isTrue();
        var name = button.group().replaceFirst("(?s).*\\bname=\"([^\"]+)\".*", "$1");
        return HttpRequest.newBuilder(at(token))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString(
                        fields + "&jakarta.faces.ViewState=stateless&" + name + "=x"));
    }

    /** Sends the same twice at the same moment. */
    private static List<HttpResponse<String>> both(HttpRequest.Builder request) {
        var client = HttpClient.newHttpClient();
        return Stream.of(request.build(), request.build())
                .map(one -> client.sendAsync(one, HttpResponse.BodyHandlers.ofString()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private URI at(String secret) {
        return URI.create("http://127.0.0.1:" + url.getPort()).resolve("/membership/confirm?token=" + secret);
    }
}
