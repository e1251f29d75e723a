package nl.leerkring.casus;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.leerkring.content.Casus;

/**
 * How many people chose what.
 *
 * @param first number of people by "scene.choice": their first choice there
 * @param back number of people that took this choice back, by "scene.choice"
 */
public record PeerCounts(Map<String, Long> first, Map<String, Long> back) {
    /** Below so many people nothing is shown: a number could be a person. */
    public static final int LEAST = 5;

    /** The spread in one scene. */
    public record Spread(Casus.Scene scene, long people, List<Bar> bars) {}

    /** One choice. @param percent of the people in this scene @param mine whether it is the viewer's own */
    public record Bar(Casus.Choice choice, long people, long percent, long back, boolean mine) {}

    /** The spread in a scene, from {@value #LEAST} people on. @param mine id of the viewer's choice, or null */
    public Optional<Spread> in(Casus.Scene scene, String mine) {
        var people = scene.choices().stream()
                .mapToLong(choice -> first.getOrDefault(key(scene, choice), 0L))
                .sum();
        return people < LEAST ? Optional.empty() : Optional.of(spread(scene, mine, people));
    }

    private Spread spread(Casus.Scene scene, String mine, long people) {
        return new Spread(
                scene,
                people,
                scene.choices().stream()
                        .map(choice -> {
                            var count = first.getOrDefault(key(scene, choice), 0L);
                            return new Bar(
                                    choice,
                                    count,
                                    Math.round(count * 100.0 / people),
                                    back.getOrDefault(key(scene, choice), 0L),
                                    choice.id().equals(mine));
                        })
                        .toList());
    }

    static String key(Casus.Scene scene, Casus.Choice choice) {
        return scene.id() + "." + choice.id();
    }
}
