package nl.leerkring.content;

import java.util.List;
import java.util.Locale;

/**
 * A step of a training.
 *
 * @param minutes study load
 * @param required whether it must be done for completion
 * @param opens when it opens
 */
public record Part(String id, String title, int minutes, boolean required, Opens opens, Body body) {
    /** What the part consists of. */
    public sealed interface Body
            permits Lesson,
                    Quiz,
                    Quickscan,
                    Casus,
                    Recording,
                    Reflections,
                    Checklist,
                    Downloads,
                    Links,
                    Assignment,
                    Meeting,
                    Scale {}

    /** Ids of the parts that open this one. */
    public List<String> after() {
        return opens.after();
    }

    /** The questions to think about that stand in this part; only the learner reads what is answered. */
    public List<Block.Reflection> reflections() {
        if (body instanceof Lesson lesson) {
            return lesson.blocks().stream()
                    .filter(Block.Reflection.class::isInstance)
                    .map(Block.Reflection.class::cast)
                    .toList();
        }
        if (body instanceof Casus casus) {
            return casus.reflections();
        }
        return body instanceof Reflections reflections ? reflections.questions() : List.of();
    }

    /** Whether it is done when the learner says so: there is nothing in it that could be checked. */
    public boolean doneBySaying() {
        return body instanceof Lesson
                || body instanceof Reflections
                || body instanceof Downloads
                || body instanceof Links;
    }

    /** "lesson", "quiz", "casus" and so on: for pages, that choose by it. */
    public String kind() {
        return body.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }
}
