package nl.leerkring.content;

import java.util.List;
import java.util.Locale;

/** A question of a test; text is plain unless it says html. Pages choose by {@link #kind()}. */
public sealed interface Question {
    /**
     * What every question has.
     *
     * @param id stable within the quiz, also when the text changes
     * @param why why the answer is what it is, shown after answering; null where nothing is right or wrong
     * @param lesson id of the part where it is explained, or null
     * @param confidence whether the learner is asked how sure she is
     * @param pool id of the pool it is drawn from; null when it is always asked
     */
    record Stem(String id, String text, String why, String lesson, boolean confidence, String pool) {}

    /** What every question has. */
    Stem stem();

    /** Stable within the quiz, also when the text changes. */
    default String id() {
        return stem().id();
    }

    /** The question. */
    default String text() {
        return stem().text();
    }

    /** Why the answer is what it is: shown after answering; may be null. */
    default String why() {
        return stem().why();
    }

    /** Id of the part where it is explained, or null. */
    default String lesson() {
        return stem().lesson();
    }

    /** Feedback on the answer as a whole; null where the options carry it. */
    default Feedback feedback() {
        return null;
    }

    /** Whether it counts for the pass mark: an opinion and an answer in own words do not. */
    default boolean counts() {
        return true;
    }

    /** Name of the kind in small letters, for example "choice" or "gapchoice". */
    default String kind() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Feedback for a question that is right or wrong as a whole. */
    record Feedback(String right, String wrong) {}

    /** A possible answer with feedback for who chooses it. */
    record Option(String id, String text, boolean correct, String feedback) {}

    /** One right answer ("single" in the file). */
    record Choice(Stem stem, List<Option> options) implements Question {}

    /** Several right answers: right when exactly these are chosen. */
    record Multiple(Stem stem, List<Option> options) implements Question {}

    /** A statement that is true or not. */
    record TrueFalse(Stem stem, boolean correct, String whenTrue, String whenFalse) implements Question {}

    /** Items in the right order; shown in another. */
    record Ordering(Stem stem, List<Item> items, Feedback feedback) implements Question {}

    /** One item of an ordering. */
    record Item(String id, String text) {}

    /** Every left belongs to one right. */
    record Matching(Stem stem, List<Pair> pairs, Feedback feedback) implements Question {}

    /** One pair of a matching. */
    record Pair(String id, String left, String right) {}

    /** A text with fields: {@code {id}} in the text is a field. */
    record Gap(Stem stem, List<Blank> blanks, Feedback feedback) implements Question {}

    /** One field of a gap text. @param accept right answers; capitals and spaces around do not count */
    record Blank(String id, List<String> accept) {}

    /** A text with lists to choose from: {@code {id}} in the text is a list. */
    record GapChoice(Stem stem, List<ListBlank> blanks, Feedback feedback) implements Question {}

    /** One list of a gap choice. @param correct one of the options */
    record ListBlank(String id, List<String> options, String correct) {}

    /** A whole number. @param tolerance how far off still counts; @param unit may be null */
    record Numeric(Stem stem, int correct, int tolerance, String unit, Feedback feedback) implements Question {}

    /** Places in a picture: right when exactly the right ones are chosen. @param image address within the site */
    record Hotspot(Stem stem, String image, String imageAlt, List<Spot> spots, Feedback feedback) implements Question {}

    /** A place in a picture, in per cent of its width and height from the top left. */
    record Spot(String id, String label, int x, int y, int width, int height, boolean correct) {}

    /** Every item belongs in one category. */
    record Categorise(Stem stem, List<Category> categories, List<Sorted> items, Feedback feedback)
            implements Question {}

    /** A place to sort items into. */
    record Category(String id, String label) {}

    /** An item with the category it belongs in. */
    record Sorted(String id, String text, String category) {}

    /** An opinion on a slider from 0 to 100; never right or wrong. @param low what 0 means, @param high what 100 means */
    record Statement(Stem stem, String low, String high) implements Question {
        @Override
        public boolean counts() {
            return false;
        }
    }

    /** An answer in own words, then the model answer and judging oneself. @param criteria what a good answer has */
    record Open(Stem stem, String modelHtml, List<String> criteria) implements Question {
        @Override
        public boolean counts() {
            return false;
        }
    }
}
