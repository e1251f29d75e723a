package nl.leerkring.harvest.library;

import java.time.Instant;
import nl.leerkring.arena.EditionId;
import nl.leerkring.arena.SeriesId;

/**
 * A practice example as pages show it.
 *
 * @param slug its address
 * @param source of what it was made
 * @param publishedAt when everybody could find it first, or null
 */
public record ExampleRow(
        ExampleId id,
        String slug,
        SeriesId series,
        EditionId edition,
        Source source,
        ExamplePlan plan,
        ExampleState state,
        Instant publishedAt) {
    private static final int SHORT = 180;

    public boolean published() {
        return state == ExampleState.PUBLISHED;
    }

    /** Address of its page. */
    public String address() {
        return "/arena/library/" + slug;
    }

    /** How what was done begins, up to a whole word. */
    public String beginning() {
        var text = plan.done().replace('\n', ' ');
        return text.length() <= SHORT ? text : text.substring(0, SHORT).replaceFirst("[\\s,.;:]+\\S*$", "") + "…";
    }
}
