package nl.leerkring.arena.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.leerkring.support.Rows;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/** The programme of an edition, and who comes, by the pages of the coordinator. */
@ArquillianTest
@RunAsClient
class ArenaDeskPeopleIT {
    @ArquillianResource
    URL url;

    @Test
    void aProgrammeShowsTimesThatFollowAndKeepsWhatWasTyped() throws Exception {
        var noor = DeskTour.coordinator(url).startsSeries();
        var page = noor.drafts() + "/programme";
        assertThat(noor.surfer.get(page).body()).contains("09:30 tot 10:00 uur", "name=\"title7\"", "samen met de dag");
        var typed = item(1, "Inloop", "WALK_IN", "20");
        typed.putAll(item(2, "Aan tafel", "TABLES", "lang"));
        assertThat(noor.surfer.post(page, "programmeForm", DeskTour.save(typed)).body())
                .contains("minutes2-error", "value=\"lang\"", "09:30 tot 09:50 uur");
        typed.putAll(item(2, "", "ONZIN", "60"));
        assertThat(noor.surfer.post(page, "programmeForm", DeskTour.save(typed)).body())
                .contains("title2-error", "kind2-error", "value=\"Inloop\"");
        typed.putAll(item(2, "Aan tafel", "TABLES", "60"));
        typed.put("speaker2", "Ada");
        var body = noor.surfer.post(page, posted(DeskTour.press("up-2", typed))).body();
        assertThat(body).contains("name=\"title1\" value=\"Aan tafel\"", "name=\"title2\" value=\"Inloop\"");
        body = noor.surfer.post(page, posted(DeskTour.press("add", typed))).body();
        assertThat(body).contains("name=\"title3\" maxlength", "10:50 tot 11:20 uur");
        body = noor.surfer.post(page, posted(DeskTour.press("remove-1", typed))).body();
        assertThat(body).contains("name=\"title1\" value=\"Aan tafel\"").doesNotContain("name=\"title2\"");
        noor.surfer.post(page, posted(DeskTour.save(typed)));
        assertThat(noor.surfer.get(page).body()).contains("160 minuten voor het einde", "value=\"Ada\"");
        assertThat(noor.surfer.get(page.replace("/programme", "")).body())
                .contains("1 spreker heeft", "eindigt om 10:50");
    }

    @Test
    void aProgrammeBecomesTheUsualOneOfTheSeries() throws Exception {
        var noor = DeskTour.coordinator(url).startsSeries();
        var page = noor.drafts() + "/programme";
        var typed = item(1, "Soep en stoelen", "WALK_IN", "25");
        noor.surfer.post(page, "programmeForm", DeskTour.press("always", typed));
        var next = noor.drafts(Map.of("nr", "2")) + "/programme";
        assertThat(noor.surfer.get(next).body())
                .contains("value=\"Soep en stoelen\"", "09:30 tot 09:55 uur")
                .doesNotContain("name=\"title2\"");
    }

    private static Map<String, String> item(int row, String title, String kind, String minutes) {
        return new TreeMap<>(Map.of(
                "title" + row, title,
                "kind" + row, kind,
                "minutes" + row, minutes,
                "description" + row, "",
                "speaker" + row, ""));
    }

    private static Map<String, String> posted(Map<String, String> fields) {
        var all = new TreeMap<>(fields);
        all.put("programmeForm", "programmeForm");
        all.put("jakarta.faces.ViewState", "stateless");
        return all;
    }

    @Test
    void peopleAreFoundGivenAPlaceAndTakenOff() throws Exception {
        var noor = DeskTour.coordinator(url).startsSeries();
        var edition = noor.drafts();
        noor.publishes(edition);
        var people = edition + "/people";
        assertThat(noor.surfer.get(people).body()).contains("class=\"empty\"").doesNotContain("role=\"search\"");
        var ada = DeskTour.registered(edition, "Ada Aanwezig", "PLACED");
        var bo = DeskTour.registered(edition, "Bo Bijna", "WAITING");
        DeskTour.registered(edition, "Cor Ook", "PLACED");
        assertThat(noor.surfer.get(people).body()).contains("Ada Aanwezig", "Bo Bijna", "Geen noten");
        assertThat(noor.surfer.get(people + "?words=bijna").body())
                .contains("Bo Bijna")
                .doesNotContain("Ada");
        assertThat(noor.surfer.get(people + "?state=PLACED&page=9").body())
                .contains("Ada Aanwezig")
                .doesNotContain("Bo Bijna");
        assertThat(noor.surfer.get(people + "?perspective=municipality").body()).contains("Niemand gevonden");
        var full = noor.surfer.post(people, "peopleForm", Map.of("place", String.valueOf(bo)));
        assertThat(full.body()).contains("id=\"errors\"", "Alle plekken zijn vergeven");
        noor.surfer.post(people + "?leaving=" + ada, "takeOff", Map.of());
        assertThat(state(ada)).isEqualTo("CANCELLED");
        assertThat(state(bo)).isEqualTo("OFFERED");
        noor.surfer.post(people, "peopleForm", Map.of("place", String.valueOf(bo)));
        assertThat(state(bo)).isEqualTo("PLACED");
        var asker = DeskTour.registered(edition, "Dee Vraagt", "ASKED");
        noor.surfer.post(people, "peopleForm", Map.of("decline", String.valueOf(asker), "place", ""));
        assertThat(state(asker)).isEqualTo("ASKED");
        noor.surfer.post(people, "peopleForm", "name=\"decline\"", Map.of());
        assertThat(state(asker)).isEqualTo("DECLINED");
    }

    private static String state(long registration) {
        return Rows.texts("select state from arena_registration where id = ?", registration)
                .get(0);
    }

    @Test
    void somebodyOfAnotherEditionIsNotThere() throws Exception {
        var noor = DeskTour.coordinator(url).startsSeries();
        var edition = noor.drafts();
        var other = DeskTour.coordinator(url).startsSeries();
        var theirs = DeskTour.registered(other.drafts(), "Van een ander", "WAITING");
        var second = noor.drafts(Map.of("nr", "2"));
        var elsewhere = DeskTour.registered(second, "Van de tweede", "WAITING");
        DeskTour.registered(edition, "Van de eerste", "WAITING");
        var page = edition + "/people";
        for (var id :
                List.of(String.valueOf(theirs), String.valueOf(elsewhere), "0", "abc", "-1", "99999999999999999999")) {
            for (var button : List.of("place", "decline", "remove")) {
                var fields = Map.of(button, id, "peopleForm", "x", "jakarta.faces.ViewState", "stateless");
                assertThat(noor.surfer.post(page, fields).statusCode())
                        .as(button + id)
                        .isEqualTo(404);
            }
            assertThat(noor.surfer.get(page + "?leaving=" + id).statusCode())
                    .as(id)
                    .isEqualTo(404);
        }
        assertThat(state(theirs) + state(elsewhere)).isEqualTo("WAITINGWAITING");
    }

    @Test
    void aFileHasNoMoreThanWasAskedFor() throws Exception {
        var noor = DeskTour.coordinator(url).startsSeries();
        var edition = noor.drafts();
        DeskTour.registered(edition, "=Ada", "PLACED");
        DeskTour.registered(edition, "Bo", "WAITING");
        DeskTour.registered(edition, "Cor", "CANCELLED");
        var list = noor.surfer.get(edition + "/people/csv");
        assertThat(list.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
        assertThat(list.body())
                .contains("'=Ada;De Werf;Aanbieder;ja;nee")
                .doesNotContain("Bo;", "Cor;", "@voorbeeld.test", "Geen noten");
        assertThat(noor.surfer.get(edition + "/people/csv/all").body())
                .contains("'=Ada;", "Bo;", "@voorbeeld.test", "Geen noten")
                .doesNotContain("Cor;");
    }
}
