package nl.leerkring.content;

import java.util.List;

/**
 * A step of a training.
 *
 * @param minutes study load
 * @param required whether it must be done for completion
 * @param after ids of the parts that open this one
 */
public record Part(String id, String title, int minutes, boolean required, List<String> after, Body body) {
    /** What the part consists of. */
    public sealed interface Body permits Lesson, Quiz, Quickscan {}

    /** "lesson", "quiz" or "quickscan": for pages, that choose by it. */
    public String kind() {
        return body.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }
}
