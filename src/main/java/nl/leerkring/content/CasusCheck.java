package nl.leerkring.content;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.format.Fields;

/**
 * Walks through a case before it is published: every scene can be reached, every way ends, everything that is named is there. The
 * walk follows conditions with the real values of the variables, so a scene behind a condition that never holds is found too.
 */
final class CasusCheck {
    /** Past so many different moments the walk stops and conditions are no longer followed. */
    private static final int MOST_MOMENTS = 200_000;

    private final Casus casus;
    private final Fields file;
    private final Map<String, Fields> places;

    CasusCheck(Casus casus, Fields file, Map<String, Fields> places) {
        this.casus = casus;
        this.file = file;
        this.places = places;
    }

    void check() {
        var before = namesAreKnown();
        if (before) {
            everySceneCanBeReached();
            everyWayEnds();
        }
    }

    private boolean namesAreKnown() {
        var right = true;
        if (casus.scene(casus.start()).isEmpty()) {
            file.error("start", "Er is geen scène \"" + casus.start() + "\".");
            right = false;
        }
        if (casus.scenes().stream().noneMatch(scene -> scene.ending() != null)) {
            file.error("scenes", "Er is nog geen einde. Geef minstens een scène een ending.");
            right = false;
        }
        for (var scene : casus.scenes()) {
            for (var choice : scene.choices()) {
                right &= namesAreKnown(choice, places.get(scene.id() + "." + choice.id()));
            }
        }
        return right;
    }

    private boolean namesAreKnown(Casus.Choice choice, Fields at) {
        var right = true;
        for (var route : choice.routes()) {
            if (casus.scene(route.to()).isEmpty()) {
                at.error(at.has("to") ? "to" : "routes", "Er is geen scène \"" + route.to() + "\".");
                right = false;
            }
            variablesAreKnown(route.when(), at, "routes");
        }
        variablesAreKnown(choice.when(), at, "when");
        var variables = casus.variables().stream().map(Casus.Variable::id).toList();
        choice.effects().keySet().stream()
                .filter(name -> !variables.contains(name))
                .forEach(name -> at.error("effects", "Er is geen variabele \"" + name + "\"."));
        var steps = casus.norm().stream().map(Casus.NormStep::id).toList();
        if (choice.step() != null && !steps.contains(choice.step())) {
            at.error("step", "Er is geen stap \"" + choice.step() + "\" bij norm.");
        }
        return right;
    }

    private void variablesAreKnown(Condition condition, Fields at, String key) {
        var known = casus.variables().stream().map(Casus.Variable::id).toList();
        condition.terms().stream()
                .map(Condition.Term::variable)
                .filter(name -> !known.contains(name))
                .forEach(name -> at.error(key, "Er is geen variabele \"" + name + "\"."));
    }

    private void everySceneCanBeReached() {
        var reached = reached();
        for (var scene : casus.scenes()) {
            if (!reached.contains(scene.id())) {
                places.get(scene.id())
                        .error(
                                "id",
                                "Niemand kan bij de scène \"" + scene.id() + "\" komen. Laat een keuze erheen leiden.");
            }
        }
    }

    private Set<String> reached() {
        var start = CasusState.start(casus);
        var seen = new HashSet<CasusState>(Set.of(start));
        var open = new ArrayDeque<CasusState>(seen);
        while (!open.isEmpty() && seen.size() < MOST_MOMENTS) {
            var moment = open.poll();
            for (var choice : moment.choices(casus)) {
                var next = moment.after(casus, choice);
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return seen.size() < MOST_MOMENTS
                ? seen.stream().map(CasusState::scene).collect(Collectors.toSet())
                : around(casus.start(), following());
    }

    /** From every scene an ending can be reached: no loop holds a learner for ever. */
    private void everyWayEnds() {
        var leading = new HashMap<String, Set<String>>();
        following()
                .forEach((from, targets) -> targets.forEach(to ->
                        leading.computeIfAbsent(to, any -> new HashSet<>()).add(from)));
        var ends = new HashSet<String>();
        casus.scenes().stream()
                .filter(scene -> scene.ending() != null)
                .forEach(scene -> ends.addAll(around(scene.id(), leading)));
        for (var scene : casus.scenes()) {
            if (!ends.contains(scene.id()) && !scene.choices().isEmpty()) {
                places.get(scene.id())
                        .error(
                                "id",
                                "Van de scène \"" + scene.id()
                                        + "\" leidt geen weg naar een einde. Maak een weg uit de kring.");
            }
        }
    }

    private Map<String, Set<String>> following() {
        var following = new HashMap<String, Set<String>>();
        for (var scene : casus.scenes()) {
            following.put(
                    scene.id(),
                    scene.choices().stream()
                            .flatMap(choice -> choice.routes().stream())
                            .map(Casus.Route::to)
                            .collect(Collectors.toSet()));
        }
        return following;
    }

    private static Set<String> around(String from, Map<String, Set<String>> ways) {
        var seen = new HashSet<String>(List.of(from));
        var open = new ArrayDeque<String>(seen);
        while (!open.isEmpty()) {
            ways.getOrDefault(open.poll(), Set.of()).stream().filter(seen::add).forEach(open::add);
        }
        return seen;
    }
}
