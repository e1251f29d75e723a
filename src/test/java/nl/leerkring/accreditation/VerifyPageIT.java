package nl.leerkring.accreditation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.cert.CertificateFactory;
import java.util.HexFormat;
import nl.leerkring.paper.PaperNumber;
import nl.leerkring.paper.Provider;
import nl.leerkring.shared.Clock;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

@ArquillianTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VerifyPageIT {
    private static final PaperNumber NUMBER = PaperNumber.next(new java.util.Random(2026));
    private static final PaperNumber NOBODYS = PaperNumber.next(new java.util.Random(2027));
    private static final String ADDRESS = "/certificate/" + NUMBER;

    @Inject
    IssuedCertificates issued;

    @Inject
    Provider provider;

    @Inject
    Clock clock;

    @Resource
    UserTransaction transaction;

    @Test
    @Order(1)
    void thereIsACertificate() throws Exception {
        transaction.begin();
        if (issued.byNumber(NUMBER).isEmpty()) {
            issued.add(new Certificate(NUMBER, Completions.of(900_200), Completions.NOORS_NAME, Completions.training())
                    .signedBy(provider.issuer(), clock.now()));
        }
        transaction.commit();
        assertThat(issued.byNumber(NUMBER)).isPresent();
    }

    @Test
    @Order(2)
    @RunAsClient
    void everybodySeesThatItIsValidAndLittleElse(@ArquillianResource URL url) throws Exception {
        var page = get(url, ADDRESS, "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Dit certificaat is echt en geldig", "N. B. i.", "In gesprek &amp; verder, versie 3")
                .contains("5 oktober 2026", "1,25 uur", "1,25 punt", "Stichting Leerkring")
                .doesNotContain("Brandsma", "900001", "900200", "86 procent", "@");
        assertThat(page.headers().firstValue("X-Robots-Tag")).contains("noindex");
    }

    @Test
    @Order(2)
    @RunAsClient
    void everybodyCanCompareTheSealWithItsCertificate(@ArquillianResource URL url) throws Exception {
        var answer = get(url, "/paper/seal.pem", "*/*");
        assertThat(answer.statusCode()).isEqualTo(200);
        var certificate = CertificateFactory.getInstance("X.509")
                .generateCertificate(new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.US_ASCII)));
        var hash = HexFormat.of()
                .withUpperCase()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
        assertThat(get(url, ADDRESS, "text/html").body().replaceAll("(?<=[0-9A-F]{4}) (?=[0-9A-F]{4})", ""))
                .contains("heeft een digitaal zegel", hash);
    }

    @Test
    @Order(3)
    @RunAsClient
    void programsGetTheSameFields(@ArquillianResource URL url) throws Exception {
        for (var answer : java.util.List.of(
                get(url, ADDRESS, "application/json"), get(url, ADDRESS + ".json", "text/html,*/*"))) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/json");
            assertThat(answer.body())
                    .contains("\"status\":\"valid\"", "\"holder\":\"N. B. i.\"", "\"points\":1.25", "\"counts\":false")
                    .doesNotContain("Brandsma", "900001", "900200", "@", "score", "percent");
            // the score itself; the moment of checking may hold any digits
            assertThat(answer.body().replaceAll("\"checkedAt\":\"[^\"]*\"", "")).doesNotContain("86");
        }
    }

    @Test
    @Order(4)
    @RunAsClient
    void whatIsTypedLeadsToTheAddressOfTheNumber(@ArquillianResource URL url) throws Exception {
        var typed = NUMBER.value().toLowerCase(java.util.Locale.ROOT).replace('-', '+');
        var answer = get(url, "/certificate?number=" + typed, "text/html");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(ADDRESS);
        assertThat(get(url, "/certificate/" + NUMBER.value().replace("-", "%20"), "text/html")
                        .statusCode())
                .isEqualTo(302);
        assertThat(get(url, "/certificate", "text/html").body()).contains("Nummer van het certificaat");
    }

    @Test
    @Order(5)
    @RunAsClient
    void anUnknownNumberAndATypingErrorGetTheSameFriendlyAnswer(@ArquillianResource URL url) throws Exception {
        for (var address : java.util.List.of(
                "/certificate/" + NOBODYS,
                "/certificate/LK-1234",
                "/certificate?number=%3Cscript%3Ealert(1)%3C/script%3E")) {
            var page = get(url, address, "text/html");
            assertThat(page.statusCode()).isEqualTo(404);
            assertThat(page.body()).contains("Dit nummer kennen we niet").doesNotContain("<script>alert");
        }
        var json = get(url, "/certificate/" + NOBODYS, "application/json");
        assertThat(json.statusCode()).isEqualTo(404);
        assertThat(json.body()).isEqualTo("{\"status\":\"unknown\"}");
    }

    @Test
    @Order(6)
    @RunAsClient
    void aVisitorGetsNoPaperAndNoDossier(@ArquillianResource URL url) throws Exception {
        for (var address : java.util.List.of(
                "/accreditation/certificate.pdf?number=" + NUMBER,
                "/accreditation/certificate?enrolment=900200",
                "/accreditation")) {
            var answer = get(url, address, "text/html");
            assertThat(answer.statusCode()).as(address).isIn(301, 302, 403);
            assertThat(answer.body()).doesNotContain("Brandsma");
        }
    }

    @Test
    @Order(7)
    @RunAsClient
    void whoGuessesNumbersBehindTheLoadBalancerWaitsAlone(@ArquillianResource URL url) throws Exception {
        for (int tries = 0; tries < 10; tries++) {
            assertThat(from("198.51.100.7", url, "/certificate/" + NOBODYS).statusCode())
                    .isEqualTo(404);
        }
        assertThat(from("198.51.100.7", url, ADDRESS).statusCode()).isEqualTo(429);
        assertThat(from("203.0.113.9, 198.51.100.7", url, ADDRESS).statusCode()).isEqualTo(429);
        assertThat(from("198.51.100.8", url, ADDRESS).statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> get(URL url, String address, String accept) throws Exception {
        return send(asks(url, address).header("Accept", accept));
    }

    private static HttpResponse<String> from(String network, URL url, String address) throws Exception {
        return send(asks(url, address).header("Accept", "text/html").header("X-Forwarded-For", network));
    }

    private static HttpRequest.Builder asks(URL url, String address) {
        return HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + url.getPort()).resolve(address));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
