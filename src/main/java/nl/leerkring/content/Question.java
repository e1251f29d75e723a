package nl.leerkring.content;

import java.util.List;
import java.util.Locale;

/** A question of a test; all text is plain. Pages choose by {@link #kind()}. */
public sealed interface Question {
    /** Stable within the quiz, also when the text changes. */
    String id();

    /** The question. */
    String text();

    /** Why the answer is what it is: shown after answering. */
    String why();

    /** Id of the part where it is explained, or null. */
    String lesson();

    /** "choice", "multiple", "truefalse", "ordering", "matching" or "gap". */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Feedback for a question that is right or wrong as a whole. */
    record Feedback(String right, String wrong) {}

    /** A possible answer with feedback for who chooses it. */
    record Option(String id, String text, boolean correct, String feedback) {}

    /** One right answer ("single" in the file). */
    record Choice(String id, String text, String why, String lesson, List<Option> options) implements Question {}

    /** Several right answers: right when exactly these are chosen. */
    record Multiple(String id, String text, String why, String lesson, List<Option> options) implements Question {}

    /** A statement. */
    record TrueFalse(
            String id, String text, String why, String lesson, boolean correct, String whenTrue, String whenFalse)
            implements Question {}

    /** Items in the right order; shown in another. */
    record Ordering(String id, String text, String why, String lesson, List<Item> items, Feedback feedback)
            implements Question {}

    /** One item of an ordering. */
    record Item(String id, String text) {}

    /** Every left belongs to one right. */
    record Matching(String id, String text, String why, String lesson, List<Pair> pairs, Feedback feedback)
            implements Question {}

    /** One pair of a matching. */
    record Pair(String id, String left, String right) {}

    /** A text with fields: {@code {id}} in the text is a field. */
    record Gap(String id, String text, String why, String lesson, List<Blank> blanks, Feedback feedback)
            implements Question {}

    /** One field of a gap text. @param accept right answers; capitals and spaces around do not count */
    record Blank(String id, List<String> accept) {}
}
