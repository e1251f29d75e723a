package nl.leerkring.learning;

import java.util.Map;
import nl.leerkring.content.Part;

/**
 * All that the page of one part shows.
 *
 * @param title of the training
 * @param completed whether the training is completed: everything may be read again
 * @param reflections of a lesson, by their id; empty for other parts
 */
public record PartPage(
        String slug,
        String title,
        long enrolmentId,
        boolean completed,
        Outline outline,
        Outline.PartRow row,
        Part part,
        Map<String, ReflectionRow> reflections) {
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
