package nl.leerkring.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leerkring.harvest.photo.Pictures;
import nl.leerkring.support.Rows;

/** Somebody who coordinates an edition with an experiment that is new, an insight and a photo that everybody sees, and a practice example. */
final class SceneHarvest {
    final List<String> seeds = new ArrayList<>();

    SceneHarvest(Walker member) throws Exception {
        var going = EditionDays.made(member.email(), null);
        var desk = going.desk() + "/harvest";
        var due = LocalDate.now().plusDays(60).toString();
        member.surfer.post(
                desk,
                "addFinding",
                Map.of("kind", "EXPERIMENT", "content", "Proefdraaien", "owner", "De Halm", "due", due));
        member.surfer.post(
                desk, "addFinding", Map.of("kind", "INSIGHT", "content", "Werk is pas werk als iemand op je rekent"));
        var insight = Rows.number("select max(id) from harvest_finding where edition_id = ?", going.edition());
        member.surfer.post(desk, "rowForm", "value=\"" + insight + "\"", Map.of());
        seeds.addAll(List.of(
                desk,
                desk + "?finding=" + (insight - 1),
                "/arena/registrations/" + going.secrets()[1],
                "/arena/" + going.slug() + "/experiments"));
        photos(member, going);
        library(member, going, insight);
    }

    private void photos(Walker member, EditionDays.Going going) throws Exception {
        var own = "/arena/registrations/" + going.secrets()[1];
        for (var caption : List.of("Wat openbaar wordt", "Wat nieuw blijft")) {
            var fields = Map.of("token", going.secrets()[1], "caption", caption, "agreed", "1");
            member.surfer.upload("/harvest/photo", fields, "photo", Pictures.of("png", 20, 10));
        }
        member.surfer.post(going.desk() + "/harvest", "deskPhotos", "photoPublish", Map.of());
        var photo = Rows.number("select min(id) from harvest_photo where edition_id = ?", going.edition());
        seeds.addAll(List.of(own + "/photo", going.desk() + "/photo", going.page() + "/photos/" + photo));
    }

    private void library(Walker member, EditionDays.Going going, long insight) throws Exception {
        var form = going.desk() + "/example?finding=" + insight;
        var words = Map.of(
                "title",
                "Praten",
                "done",
                "Gepraat",
                "audience",
                "Wie wil",
                "outcome",
                "Koffie",
                "organisation",
                "De Werf");
        member.surfer.post(form, "newExample", words);
        var library = going.desk().replaceFirst("/26$", "/library");
        member.surfer.post(library, "libraryForm", "publish", Map.of());
        var example = Rows.number("select max(id) from harvest_example where edition_id = ?", going.edition());
        seeds.addAll(List.of(form, library, library + "/" + example, "/arena/library"));
    }
}
