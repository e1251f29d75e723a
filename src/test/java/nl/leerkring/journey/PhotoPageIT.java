package nl.leerkring.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.leerkring.harvest.photo.Pictures;
import nl.leerkring.support.Rows;
import nl.leerkring.support.Surfer;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Photos as browsers send and get them. */
@ArquillianTest
@RunAsClient
class PhotoPageIT {
    private static final int MEGA = 1024 * 1024;

    @ArquillianResource
    URL url;

    private Surfer hilde;
    private Surfer visitor;
    private EditionDays.Going day;
    private Map<String, String> fields;

    @BeforeEach
    void anEditionThatGoesOn() throws Exception {
        hilde = new Surfer(url);
        var email = hilde.join("Hilde Coördineert");
        Rows.grant(email, "ARENA_COORDINATOR");
        hilde.signIn(email, false);
        visitor = new Surfer(url);
        day = EditionDays.made(email, null);
        fields = Map.of("token", day.secrets()[0], "caption", "Stoelen in een kring", "agreed", "1");
    }

    private HttpResponse<String> sends(byte[] file) throws Exception {
        return visitor.upload("/harvest/photo", fields, "photo", file);
    }

    private String sent() throws Exception {
        var answer = sends(Pictures.withPlace(6));
        assertThat(answer.headers().firstValue("Location").orElse(answer.body()))
                .endsWith("/arena/registrations/" + day.secrets()[0] + "#photos");
        return "/harvest/photos/"
                + Rows.number("select max(id) from harvest_photo where edition_id = ?", day.edition());
    }

    private void publish() throws Exception {
        hilde.post(day.desk() + "/harvest", "deskPhotos", "photoPublish", Map.of());
    }

    private HttpResponse<String> file(Surfer who, String address) throws Exception {
        return who.send(HttpRequest.newBuilder(who.at(address)).header("If-None-Match", "\"other\""));
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @Test
    void onlyACoordinatorSeesAPhotoUntilItIsPublishedAndNothingInItTellsWhereItWasMade() throws Exception {
        var photo = sent();
        assertThat(visitor.get(photo).statusCode()).isEqualTo(404);
        var kept = file(hilde, photo);
        assertThat(header(kept, "Content-Type")).isEqualTo("image/jpeg");
        assertThat(header(kept, "Cache-Control")).isEqualTo("no-store");
        assertThat(kept.body()).contains("JFIF").doesNotContain("Exif", "GeheimCam");
        assertThat(Rows.number(
                        "select count(*) from harvest_photo_image i join harvest_photo p on p.id = i.photo_id"
                                + " where p.edition_id = ? and locate('Exif', i.bytes) = 0",
                        day.edition()))
                .isEqualTo(1);
        publish();
        var open = file(visitor, photo);
        assertThat(open.statusCode()).isEqualTo(200);
        assertThat(header(open, "Cache-Control")).isEqualTo("public, no-cache");
        assertThat(header(open, "X-Content-Type-Options")).isEqualTo("nosniff");
        var again =
                visitor.send(HttpRequest.newBuilder(visitor.at(photo)).header("If-None-Match", header(open, "ETag")));
        assertThat(again.statusCode()).isEqualTo(304);
        EditionDays.ended(day);
        assertThat(visitor.get(day.page()).body()).contains("src=\"" + photo + "\" alt=\"Stoelen in een kring\"");
    }

    @Test
    void whoIsInAPhotoHasItTakenAwayWithoutAnAccount() throws Exception {
        var photo = sent();
        publish();
        var page = photo.replaceFirst("/harvest", day.page());
        visitor.post(page, "reportPhoto", Map.of("words", "Dat ben ik."));
        assertThat(visitor.get(photo).statusCode()).isEqualTo(404);
        assertThat(visitor.get(page).statusCode()).isEqualTo(404);
        assertThat(hilde.get(day.desk() + "/harvest").body()).contains("Dat ben ik.", "Weggehaald op");
    }

    @Test
    void whatIsNoPhotoIsToldBesideTheFieldAndTheWordsStay() throws Exception {
        var script = "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        for (var bad : Map.of(
                        "Dit is geen foto die we kunnen lezen",
                        script,
                        "te veel beeldpunten",
                        Pictures.bomb(20_000, 20_000),
                        "groter dan 10 MB",
                        new byte[11 * MEGA],
                        "Kies een foto.",
                        new byte[0])
                .entrySet()) {
            var answer = sends(bad.getValue());
            assertThat(answer.statusCode()).as(bad.getKey()).isEqualTo(200);
            assertThat(answer.body()).contains(bad.getKey(), "id=\"photo-error\"", ">Stoelen in een kring</textarea>");
        }
        assertThat(header(sends(new byte[45 * MEGA]), "Location")).endsWith("/harvest/photo-large");
        assertThat(visitor.get("/harvest/photo-large").body()).contains("<h1>Deze foto kwam niet aan</h1>");
        assertThat(Rows.number("select count(*) from harvest_photo where edition_id = ?", day.edition()))
                .isZero();
    }

    @Test
    void withoutConsentOrWordsItIsToldBesideTheField() throws Exception {
        fields = Map.of("token", day.secrets()[0], "caption", "");
        var answer = sends(Pictures.of("png", 20, 20));
        assertThat(answer.body()).contains("id=\"caption-error\"", "id=\"agreed-error\"", "Kies de foto opnieuw");
    }

    @Test
    void theDeskTakesPhotosOfItsCoordinatorsOnly() throws Exception {
        fields = Map.of("series", day.slug(), "number", "26", "caption", "Kring", "agreed", "1");
        assertThat(sends(Pictures.of("png", 20, 20)).statusCode()).isEqualTo(403);
        visitor.join();
        assertThat(sends(Pictures.of("png", 20, 20)).statusCode()).isEqualTo(403);
        var other = new Surfer(url);
        var email = other.join();
        Rows.grant(email, "ARENA_COORDINATOR");
        other.signIn(email, false);
        assertThat(other.upload("/harvest/photo", fields, "photo", Pictures.of("png", 9, 9))
                        .statusCode())
                .isEqualTo(404);
        var answer = hilde.upload("/harvest/photo", fields, "photo", Pictures.of("png", 9, 9));
        assertThat(header(answer, "Location")).endsWith(day.desk() + "/harvest#photos");
        fields = Map.of("caption", "Van niemand");
        assertThat(hilde.upload("/harvest/photo", fields, "photo", Pictures.of("png", 9, 9))
                        .statusCode())
                .isEqualTo(404);
    }
}
