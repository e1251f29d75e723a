package nl.leerkring.assessment;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.content.Question;

/** Whether an answer is right. A malformed answer is never an error: it is wrong. A question is right or wrong as a whole. */
public final class Scorer {
    private Scorer() {}

    /** Whether the answer to the question is right. */
    public static boolean isRight(Question question, AnswerValue answer) {
        if (question instanceof Question.Choice choice) {
            return chosenExactly(choice.options(), answer);
        }
        if (question instanceof Question.Multiple multiple) {
            return chosenExactly(multiple.options(), answer);
        }
        if (question instanceof Question.TrueFalse statement) {
            return answer.choices().equals(List.of(String.valueOf(statement.correct())));
        }
        if (question instanceof Question.Ordering ordering) {
            return answer.choices()
                    .equals(ordering.items().stream().map(Question.Item::id).toList());
        }
        if (question instanceof Question.Matching matching) {
            return matching.pairs().stream().allMatch(pair -> pair.id().equals(answer.field(pair.id())));
        }
        return question instanceof Question.Gap gap
                && gap.blanks().stream().allMatch(blank -> accepts(blank, answer.field(blank.id())));
    }

    /** Whether a field of a gap text is right: capitals, spaces around and doubled, and the form of accents do not count. */
    public static boolean accepts(Question.Blank blank, String text) {
        return blank.accept().stream().anyMatch(accepted -> plain(accepted).equals(plain(text)));
    }

    private static boolean chosenExactly(List<Question.Option> options, AnswerValue answer) {
        Set<String> right = options.stream()
                .filter(Question.Option::correct)
                .map(Question.Option::id)
                .collect(Collectors.toSet());
        return answer.choices().size() == right.size()
                && Set.copyOf(answer.choices()).equals(right);
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT);
    }
}
