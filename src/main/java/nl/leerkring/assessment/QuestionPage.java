package nl.leerkring.assessment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.content.Question;

/**
 * A question as one learner sees it: in mixed order, with what was answered, and once checked with what is right.
 *
 * @param checked whether feedback is shown; then nothing can change
 * @param options of choice, multiple, true-false and ordering
 * @param fields of matching and gap
 * @param feedback on the answer as a whole; null before checking and where options carry it
 * @param solution right order of an ordering, once checked
 */
public record QuestionPage(
        Question question,
        boolean checked,
        boolean right,
        List<OptionRow> options,
        List<FieldRow> fields,
        String feedback,
        List<String> solution) {
    /**
     * Something to choose, or an item to put in order.
     *
     * @param text null for true and false, which the page words itself
     * @param mark "good", "wrong", or empty
     * @param feedback for who chose it, once checked; may be null
     */
    public record OptionRow(String id, String text, boolean chosen, String mark, String feedback) {}

    /**
     * Something to fill in.
     *
     * @param label left side of a pair, or the text before the field
     * @param choices what can be chosen; empty for a field to type in
     * @param after text after the field
     * @param solution the right answer, once checked; null before
     */
    public record FieldRow(
            String id,
            String label,
            String value,
            List<Question.Pair> choices,
            String after,
            boolean right,
            String solution) {}

    /** @param answer what is saved or was just typed; null when there is nothing yet */
    public static QuestionPage of(Question question, AnswerRow answer, long attempt) {
        var given = answer == null ? AnswerValue.NONE : answer.value();
        var checked = answer != null && answer.checked();
        var right = checked && answer.right();
        return new QuestionPage(
                question,
                checked,
                right,
                options(question, given, checked, attempt),
                fields(question, given, checked, attempt),
                checked ? feedback(question, right) : null,
                checked && question instanceof Question.Ordering ordering
                        ? ordering.items().stream().map(Question.Item::text).toList()
                        : List.of());
    }

    private static List<OptionRow> options(Question question, AnswerValue given, boolean checked, long attempt) {
        if (question instanceof Question.Choice choice) {
            return rows(Shuffle.of(choice.options(), attempt, question.id()), given, checked);
        }
        if (question instanceof Question.Multiple multiple) {
            return rows(Shuffle.of(multiple.options(), attempt, question.id()), given, checked);
        }
        if (question instanceof Question.TrueFalse statement) {
            return rows(
                    List.of(
                            new Question.Option("true", null, statement.correct(), statement.whenTrue()),
                            new Question.Option("false", null, !statement.correct(), statement.whenFalse())),
                    given,
                    checked);
        }
        if (question instanceof Question.Ordering ordering) {
            return ordered(ordering, given, attempt).stream()
                    .map(item -> new OptionRow(item.id(), item.text(), true, "", null))
                    .toList();
        }
        return List.of();
    }

    private static List<OptionRow> rows(List<Question.Option> options, AnswerValue given, boolean checked) {
        var rows = new ArrayList<OptionRow>();
        for (var option : options) {
            var chosen = given.choices().contains(option.id());
            var mark = !checked ? "" : option.correct() ? "good" : chosen ? "wrong" : "";
            rows.add(new OptionRow(
                    option.id(), option.text(), chosen, mark, checked && chosen ? option.feedback() : null));
        }
        return rows;
    }

    /** The items as the learner left them, or mixed. */
    private static List<Question.Item> ordered(Question.Ordering ordering, AnswerValue given, long attempt) {
        var mixed = Shuffle.of(ordering.items(), attempt, ordering.id());
        var placed = given.choices().stream()
                .flatMap(id -> mixed.stream().filter(item -> item.id().equals(id)))
                .distinct()
                .toList();
        return Stream.concat(placed.stream(), mixed.stream().filter(item -> !placed.contains(item)))
                .toList();
    }

    private static List<FieldRow> fields(Question question, AnswerValue given, boolean checked, long attempt) {
        if (question instanceof Question.Matching matching) {
            var choices = Shuffle.of(matching.pairs(), attempt, matching.id());
            return matching.pairs().stream()
                    .map(pair -> new FieldRow(
                            pair.id(),
                            pair.left(),
                            given.field(pair.id()),
                            choices,
                            "",
                            checked && pair.id().equals(given.field(pair.id())),
                            checked ? pair.right() : null))
                    .toList();
        }
        return question instanceof Question.Gap gap ? gaps(gap, given, checked) : List.of();
    }

    private static List<FieldRow> gaps(Question.Gap gap, AnswerValue given, boolean checked) {
        var rows = new ArrayList<FieldRow>();
        var rest = gap.text();
        var blanks = gap.blanks().stream()
                .sorted(Comparator.comparingInt(blank -> gap.text().indexOf("{" + blank.id() + "}")))
                .toList();
        for (var blank : blanks) {
            int at = rest.indexOf("{" + blank.id() + "}");
            var before = at < 0 ? "" : rest.substring(0, at);
            rest = at < 0 ? rest : rest.substring(at + blank.id().length() + 2);
            rows.add(new FieldRow(
                    blank.id(),
                    before,
                    given.field(blank.id()),
                    List.of(),
                    blank == blanks.get(blanks.size() - 1) ? rest : "",
                    checked && Scorer.accepts(blank, given.field(blank.id())),
                    checked && !blank.accept().isEmpty() ? blank.accept().get(0) : null));
        }
        return rows;
    }

    private static String feedback(Question question, boolean right) {
        Question.Feedback feedback = null;
        if (question instanceof Question.Ordering ordering) {
            feedback = ordering.feedback();
        } else if (question instanceof Question.Matching matching) {
            feedback = matching.feedback();
        } else if (question instanceof Question.Gap gap) {
            feedback = gap.feedback();
        }
        return feedback == null ? null : right ? feedback.right() : feedback.wrong();
    }
}
