package nl.leerkring.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody who coordinates an edition with tables, and one where people choose their table. */
final class SceneSeating {
    final List<String> seeds = new ArrayList<>();

    SceneSeating(Walker member) throws Exception {
        var placed = made(member, Map.of("tables", "2", "rounds", "2"));
        var chosen = made(member, Map.of("tables", "2", "rounds", "1", "most", "3"));
        seeds.addAll(List.of(
                placed.desk() + "/tables", chosen.desk() + "/tables", "/arena/registrations/" + chosen.secrets()[0]));
    }

    private static EditionDays.Going made(Walker member, Map<String, String> tables) throws Exception {
        var going = EditionDays.made(member.email(), null);
        member.surfer.post(going.desk() + "/tables", "tableForm", tables);
        member.surfer.post(going.desk() + "/tables", "showForm", Map.of());
        return going;
    }
}
