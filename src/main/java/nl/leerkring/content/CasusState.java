package nl.leerkring.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Where one stands in a case.
 *
 * @param scene id of the scene
 * @param values of all variables
 */
public record CasusState(String scene, Map<String, Integer> values) {
    /** The first scene, with every variable at its start. */
    public static CasusState start(Casus casus) {
        var values = new HashMap<String, Integer>();
        casus.variables().forEach(variable -> values.put(variable.id(), variable.start()));
        return new CasusState(casus.start(), Map.copyOf(values));
    }

    /** What can be chosen here. */
    public List<Casus.Choice> choices(Casus casus) {
        return casus.scene(scene).orElseThrow().choices().stream()
                .filter(choice -> choice.when().holds(values))
                .toList();
    }

    /** Where a choice leads: its effects come first, then the first route of which the condition holds. */
    public CasusState after(Casus casus, Casus.Choice choice) {
        var next = new HashMap<>(values);
        for (var variable : casus.variables()) {
            var changed = next.get(variable.id()) + choice.effects().getOrDefault(variable.id(), 0);
            next.put(variable.id(), Math.max(variable.min(), Math.min(variable.max(), changed)));
        }
        var to = choice.routes().stream()
                .filter(route -> route.when().holds(next))
                .findFirst()
                .orElseThrow();
        return new CasusState(to.to(), Map.copyOf(next));
    }
}
