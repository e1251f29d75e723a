package nl.leerkring.learning;

import java.util.Map;
import nl.leerkring.content.Casus;
import nl.leerkring.content.Part;
import nl.leerkring.training.TrainingVersion;

/**
 * All that the page of one part shows.
 *
 * @param completed whether the training is completed: everything may be read again
 * @param reflections by their id
 */
public record PartPage(
        String slug,
        long enrolmentId,
        boolean completed,
        TrainingVersion version,
        Outline outline,
        Outline.PartRow row,
        Part part,
        Map<String, ReflectionRow> reflections) {
    /** Title of the training. */
    public String title() {
        return version.about().title();
    }

    /** What is said above something sensitive, or null: of the casus itself, else of the training. */
    public Casus.Warning warning() {
        return part.body() instanceof Casus casus && casus.warning() != null
                ? casus.warning()
                : version.about().sensitive();
    }

    /** The part before, or null. */
    public Outline.PartRow previous() {
        return outline.at(row.position() - 1);
    }

    /** The part after, or null. */
    public Outline.PartRow next() {
        return outline.at(row.position() + 1);
    }

    /** Whether the learner may be in it. */
    public boolean open() {
        return row.lock() == null;
    }
}
