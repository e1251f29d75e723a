package nl.leerkring.assessment;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.content.Question;

/** Keeps of an answer only what the question knows: made-up ids are never stored. */
public final class Sense {
    private Sense() {}

    /** The answer without ids that the question does not have. */
    public static AnswerValue in(Question question, AnswerValue answer) {
        if (question instanceof Question.Choice choice) {
            return chosen(answer, ids(choice.options()))
                    .single()
                    .map(AnswerValue::of)
                    .orElse(AnswerValue.NONE);
        }
        if (question instanceof Question.Multiple multiple) {
            return chosen(answer, ids(multiple.options()));
        }
        if (question instanceof Question.TrueFalse) {
            return chosen(answer, Set.of("true", "false"))
                    .single()
                    .map(AnswerValue::of)
                    .orElse(AnswerValue.NONE);
        }
        if (question instanceof Question.Ordering ordering) {
            return chosen(
                    answer, ordering.items().stream().map(Question.Item::id).toList());
        }
        if (question instanceof Question.Matching matching) {
            var pairs = matching.pairs().stream().map(Question.Pair::id).toList();
            return filled(answer, pairs, pairs);
        }
        return question instanceof Question.Gap gap
                ? filled(answer, gap.blanks().stream().map(Question.Blank::id).toList(), null)
                : AnswerValue.NONE;
    }

    private static Set<String> ids(List<Question.Option> options) {
        return options.stream().map(Question.Option::id).collect(Collectors.toSet());
    }

    private static AnswerValue chosen(AnswerValue answer, Collection<String> known) {
        var choices =
                answer.choices().stream().filter(known::contains).distinct().toList();
        return new AnswerValue(choices, java.util.Map.of());
    }

    private static AnswerValue filled(AnswerValue answer, List<String> ids, List<String> values) {
        var fields = new HashMap<String, String>();
        for (var id : ids) {
            var text = answer.field(id);
            if (!text.isBlank() && (values == null || values.contains(text))) {
                fields.put(id, text.strip());
            }
        }
        return AnswerValue.of(fields);
    }
}
