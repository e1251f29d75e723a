package nl.leerkring.casus;

import java.util.List;
import nl.leerkring.content.Casus;

/**
 * A case as one player sees it now.
 *
 * @param number of the next move, from 1
 * @param ended whether the way is at an ending
 */
public record CasusDesk(Casus casus, Way way, int number, boolean ended) {
    /** The scene one is in. */
    public Casus.Scene scene() {
        return way.scene(casus);
    }

    /** Which scene of the way this is: 1, 2, .... */
    public int place() {
        return way.steps().size() + 1;
    }

    /** What can be done here. */
    public List<Casus.Choice> choices() {
        return way.state().choices(casus);
    }

    /** Whether this choice was made here before and taken back. */
    public boolean tried(Casus.Choice choice) {
        return way.left().contains(scene().id() + "." + choice.id());
    }

    /** How the variables stand. */
    public List<Gauge> gauges() {
        return casus.variables().stream()
                .map(variable -> Gauge.of(variable, way.state().values().get(variable.id())))
                .toList();
    }

    /**
     * How a variable stands, as a bar and as a word.
     *
     * @param value from 0
     * @param max the highest value when the lowest is 0
     */
    public record Gauge(String label, String icon, int value, int max, String word) {
        static Gauge of(Casus.Variable variable, int value) {
            var word = variable.levels().stream()
                    .filter(level -> level.from() <= value)
                    .reduce((low, high) -> high)
                    .map(Casus.Level::label)
                    .orElse("");
            return new Gauge(
                    variable.label(), variable.icon(), value - variable.min(), variable.max() - variable.min(), word);
        }
    }
}
