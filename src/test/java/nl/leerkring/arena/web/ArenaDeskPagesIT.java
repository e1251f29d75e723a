package nl.leerkring.arena.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.leerkring.support.Rows;
import nl.leerkring.support.Surfer;
import org.assertj.core.api.SoftAssertions;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** The desk of a coordinator by its pages: every form sent right and wrong, and closed to everybody else. */
@ArquillianTest
@RunAsClient
class ArenaDeskPagesIT {
    @ArquillianResource
    URL url;

    @Test
    void aSeriesIsStartedChangedAndSharedByItsPages() throws Exception {
        var noor = DeskTour.coordinator(url);
        assertThat(noor.surfer.get("/arena").body()).contains("href=\"/arena/desk\"");
        assertThat(noor.surfer.get("/arena/desk").body()).contains("href=\"/arena/desk/new\"", "class=\"empty\"");
        var wrong = new TreeMap<>(DeskTour.seriesFields());
        wrong.putAll(Map.of("title", "", "since", "toen", "angle2", "aanbieder"));
        assertThat(noor.surfer
                        .post("/arena/desk/new", "newSeries", DeskTour.save(wrong))
                        .body())
                .contains("title-error", "since-error", "angles-error", "value=\"toen\"", "Leren van wat lukt.")
                .contains("value=\"aanbieder\"");
        noor.startsSeries();
        assertThat(noor.surfer.get("/arena/desk").body()).contains("href=\"" + noor.series + "\"");
        var settings = noor.series + "/settings";
        var renamed = new TreeMap<>(DeskTour.seriesFields());
        renamed.putAll(Map.of("angle1", "Zorgaanbieder", "code2", "gemeente", "angle3", "Cliënt"));
        noor.surfer.post(settings, "seriesForm", DeskTour.save(renamed));
        assertThat(codes(noor.series)).containsExactly("provider", "municipality", "client");
        assertThat(noor.surfer
                        .post(settings, "coordinatorForm", Map.of("email", "niemand@voorbeeld.test"))
                        .body())
                .contains("email-error", "niemand@voorbeeld.test");
        var other = DeskTour.coordinator(url);
        assertThat(other.surfer.get(settings).statusCode()).isEqualTo(404);
        noor.surfer.post(settings, "coordinatorForm", Map.of("email", other.email));
        assertThat(other.surfer.get(settings).statusCode()).isEqualTo(200);
        other.surfer.post(settings + "?leaving=1", "leaveSeries", Map.of());
        assertThat(other.surfer.get(settings).statusCode()).isEqualTo(404);
    }

    private static List<String> codes(String series) {
        return Rows.texts(
                "select p.position, p.code from arena_perspective p join arena_series s on s.id = p.series_id where s.slug = ?"
                        + " order by p.position",
                series.replaceFirst(".*/", ""));
    }

    @Test
    void rowsOfPerspectivesComeAndGoWithWhatWasTyped() throws Exception {
        var noor = DeskTour.coordinator(url).surfer;
        var more = noor.post("/arena/desk/new", DeskTour.press("add", posted("newSeries", DeskTour.seriesFields())))
                .body();
        assertThat(more).contains("name=\"angle3\"", "value=\"Gemeente\"", "Leren van wat lukt.");
        var less = noor.post(
                        "/arena/desk/new", DeskTour.press("remove-1", posted("newSeries", DeskTour.seriesFields())))
                .body();
        assertThat(less).contains("name=\"angle1\" value=\"Gemeente\"").doesNotContain("name=\"angle2\"");
    }

    @Test
    void anEditionIsDraftedFromAProposalAndWhatIsWrongStandsBesideItsField() throws Exception {
        var noor = DeskTour.coordinator(url).startsSeries();
        assertThat(noor.surfer.get(noor.series + "/new").body())
                .contains("value=\"Utrecht\"", "name=\"nr\" value=\"1\"");
        var wrong = DeskTour.editionFields(Map.of(
                "nr",
                "nul",
                "title",
                "",
                "end1",
                "09:00",
                "capacity",
                "veel",
                "opensOn",
                "straks",
                "held-provider",
                "9"));
        assertThat(noor.surfer
                        .post(noor.series + "/new", "newEdition", DeskTour.save(wrong))
                        .body())
                .contains("nr-error", "title-error", "end1-error", "capacity-error", "opensOn-error")
                .contains("value=\"nul\"", "value=\"veel\"", "value=\"straks\"", "Buurthuis De Werf");
        var first = noor.drafts();
        assertThat(first).isEqualTo(noor.series + "/1");
        assertThat(noor.surfer.get(noor.series).body()).contains("Concept", "href=\"" + first + "\"");
        assertThat(noor.surfer.get(noor.series + "/new").body())
                .contains("name=\"copy\" value=\"1\" checked=\"checked\"")
                .contains("name=\"nr\" value=\"2\"");
    }

    @Test
    void daysAreAddedAndRemovedWithoutLosingWhatWasTyped() throws Exception {
        var noor = DeskTour.coordinator(url).startsSeries();
        var fields = posted("newEdition", DeskTour.editionFields(Map.of("title", "Acht dagdelen")));
        var two = noor.surfer
                .post(noor.series + "/new", DeskTour.press("add", fields))
                .body();
        assertThat(two).contains("name=\"date2\" maxlength", "name=\"start2\" value=\"09:30\"", "Acht dagdelen");
        fields.putAll(Map.of("date2", DeskTour.DAY.plusDays(7).toString(), "start2", "14:00", "end2", "16:00"));
        var one = noor.surfer
                .post(noor.series + "/new", DeskTour.press("remove-1", fields))
                .body();
        assertThat(one).contains("name=\"start1\" value=\"14:00\"").doesNotContain("name=\"date2\"");
        var edition = DeskTour.to(noor.surfer.post(noor.series + "/new", DeskTour.save(fields)));
        assertThat(noor.surfer.get(edition).body()).contains("2 dagen");
    }

    @Test
    void anEditionIsPublishedAndChangedByItsPages() throws Exception {
        var noor = DeskTour.coordinator(url).startsSeries();
        var edition = noor.drafts();
        noor.publishes(edition);
        assertThat(noor.surfer.get(edition).body())
                .doesNotContain("id=\"publishForm\"")
                .contains("badge--ok");
        for (var name : List.of("Ada", "Bo")) {
            DeskTour.registered(edition, name, "PLACED");
        }
        var settings = edition + "/settings";
        var tooFew = DeskTour.editionFields(Map.of("capacity", "1", "title", "Anders"));
        assertThat(noor.surfer
                        .post(settings, "editionForm", DeskTour.save(tooFew))
                        .body())
                .contains("capacity-error", "value=\"Anders\"", "value=\"1\"");
        var moved = DeskTour.editionFields(Map.of("nr", "7", "title", "Anders", "held-municipality", "1"));
        assertThat(DeskTour.to(noor.surfer.post(settings, "editionForm", DeskTour.save(moved))))
                .isEqualTo(noor.series + "/7");
        assertThat(noor.surfer.get(noor.series + "/7").body()).contains("Anders", "class=\"bars\"", "100%");
    }

    @Test
    void anEditionIsCancelledByItsPageWhenThatIsSure() throws Exception {
        var noor = DeskTour.coordinator(url).startsSeries();
        var edition = noor.drafts();
        var unsure = noor.surfer.post(edition, "cancelEdition", Map.of("reason", "Te weinig mensen."));
        assertThat(unsure.body()).contains("sure-error", "Te weinig mensen.");
        assertThat(noor.surfer
                        .post(edition, "cancelEdition", Map.of("reason", "", "sure", "1"))
                        .body())
                .contains("reason-error");
        noor.surfer.post(edition, "cancelEdition", Map.of("reason", "Te weinig mensen.", "sure", "1"));
        assertThat(noor.surfer.get(edition).body()).contains("Gaat niet door", "Te weinig mensen.");
        for (var rest : List.of("/settings", "/programme")) {
            assertThat(noor.surfer.get(edition + rest).body()).doesNotContain("name=\"do\"");
        }
    }

    @Test
    void materialsAreAddedAndRemoved() throws Exception {
        var noor = DeskTour.coordinator(url).startsSeries();
        var edition = noor.drafts();
        var wrong = Map.of("materialTitle", "Het rapport", "materialAddress", "rapport.pdf");
        assertThat(noor.surfer.post(edition, "materialForm", wrong).body())
                .contains("materialAddress-error", "value=\"Het rapport\"", "value=\"rapport.pdf\"");
        var right = Map.of("materialTitle", "Het rapport", "materialAddress", "https://voorbeeld.nl/rapport.pdf");
        noor.surfer.post(edition, "materialForm", right);
        assertThat(noor.surfer.get(edition).body()).contains("https://voorbeeld.nl/rapport.pdf");
        noor.surfer.post(edition, "materialsForm", Map.of("removeMaterial", "0"));
        assertThat(noor.surfer.get(edition).body()).doesNotContain("https://voorbeeld.nl/rapport.pdf");
    }

    @Test
    void theDeskIsClosedToEverybodyElse() throws Exception {
        var noor = DeskTour.coordinator(url).startsSeries();
        var edition = noor.drafts();
        var other = DeskTour.coordinator(url).surfer;
        var learner = new Surfer(url);
        learner.join();
        var all = new SoftAssertions();
        for (var page : pages(noor.series, edition)) {
            all.assertThat(noor.surfer.get(page).statusCode()).as(page).isEqualTo(200);
            all.assertThat(other.get(page).statusCode()).as(page).isEqualTo(404);
            all.assertThat(learner.get(page).statusCode()).as(page).isEqualTo(403);
            var fields = posted("editionForm", DeskTour.save(DeskTour.editionFields(Map.of("publish", "1"))));
            all.assertThat(other.post(page, fields).statusCode()).as(page).isIn(404, 405);
        }
        for (var nowhere : List.of("/0", "/99", "/abc", "/1/x", "/99/people", "/99/programme", "/99/settings")) {
            all.assertThat(noor.surfer.get(noor.series + nowhere).statusCode())
                    .as(nowhere)
                    .isEqualTo(404);
        }
        all.assertThat(learner.get("/arena/desk").statusCode()).isEqualTo(403);
        all.assertThat(learner.get("/arena").body()).doesNotContain("/arena/desk");
        all.assertThat(new Surfer(url)
                        .get("/arena/desk")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .contains("/membership/sign-in");
        all.assertAll();
    }

    private static List<String> pages(String series, String edition) {
        return List.of(
                series,
                series + "/settings",
                series + "/new",
                edition,
                edition + "/settings",
                edition + "/programme",
                edition + "/people",
                edition + "/people/csv");
    }

    /** What a page of ours sends, without opening it. */
    private static TreeMap<String, String> posted(String form, Map<String, String> fields) {
        var all = new TreeMap<>(fields);
        all.put(form, form);
        all.put("jakarta.faces.ViewState", "stateless");
        return all;
    }
}
