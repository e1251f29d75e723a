package nl.leerkring.journey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.leerkring.support.Rows;

/** Somebody who coordinates an edition with an experiment that is new and an insight that everybody sees. */
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
    }
}
