package nl.leerkring.content;

import java.util.List;
import java.util.function.Function;

/**
 * What is right in a question: to see whether a repair changed it.
 *
 * @param ids what is compared: stays the same when only words change
 * @param words what an editor reads
 */
public record AnswerKey(List<String> ids, List<String> words) {
    private static final AnswerKey NONE = new AnswerKey(List.of(), List.of());

    /** The key of this question; empty where nothing is right or wrong. */
    public static AnswerKey of(Question question) {
        if (question instanceof Question.Choice choice) {
            return options(choice.options());
        }
        if (question instanceof Question.Multiple multiple) {
            return options(multiple.options());
        }
        if (question instanceof Question.Hotspot hotspot) {
            var right = hotspot.spots().stream().filter(Question.Spot::correct).toList();
            return each(right, Question.Spot::id, Question.Spot::label);
        }
        return question.counts() ? whole(question) : NONE;
    }

    private static AnswerKey options(List<Question.Option> options) {
        return each(
                options.stream().filter(Question.Option::correct).toList(), Question.Option::id, Question.Option::text);
    }

    /** Of kinds that are right or wrong as a whole. */
    private static AnswerKey whole(Question question) {
        if (question instanceof Question.TrueFalse one) {
            return plain(List.of(one.correct() ? "waar" : "niet waar"));
        }
        if (question instanceof Question.Ordering ordering) {
            return each(ordering.items(), Question.Item::id, Question.Item::text);
        }
        if (question instanceof Question.Matching matching) {
            return plain(matching.pairs().stream()
                    .map(pair -> pair.left() + ": " + pair.right())
                    .toList());
        }
        if (question instanceof Question.Gap || question instanceof Question.GapChoice) {
            return plain(blanks(question));
        }
        if (question instanceof Question.Categorise sorting) {
            return each(
                    sorting.items(),
                    item -> item.id() + ": " + item.category(),
                    item -> item.text() + ": " + category(sorting, item.category()));
        }
        var number = (Question.Numeric) question;
        return plain(List.of(number.correct() + (number.tolerance() == 0 ? "" : " ± " + number.tolerance())));
    }

    private static List<String> blanks(Question question) {
        return question instanceof Question.Gap gap
                ? gap.blanks().stream()
                        .map(blank -> blank.id() + ": " + String.join(" / ", blank.accept()))
                        .toList()
                : ((Question.GapChoice) question)
                        .blanks().stream()
                                .map(blank -> blank.id() + ": " + blank.correct())
                                .toList();
    }

    private static String category(Question.Categorise sorting, String id) {
        return sorting.categories().stream()
                .filter(one -> one.id().equals(id))
                .map(Question.Category::label)
                .findFirst()
                .orElse(id);
    }

    private static AnswerKey plain(List<String> words) {
        return new AnswerKey(words, words);
    }

    private static <T> AnswerKey each(List<T> all, Function<T, String> id, Function<T, String> words) {
        return new AnswerKey(
                all.stream().map(id).toList(), all.stream().map(words).toList());
    }
}
