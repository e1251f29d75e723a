package nl.leerkring.assessment;

import java.util.Map;
import java.util.Optional;
import nl.leerkring.content.Question;

/** A question as something to do: what of an answer makes sense, whether it is right, and how the question looks. */
public final class Exercise {
    private static final Map<Class<? extends Question>, Kind<?>> KINDS = Map.ofEntries(
            Map.entry(Question.Choice.class, new ChoiceKind()),
            Map.entry(Question.Multiple.class, new MultipleKind()),
            Map.entry(Question.TrueFalse.class, new TrueFalseKind()),
            Map.entry(Question.Ordering.class, new OrderingKind()),
            Map.entry(Question.Matching.class, new MatchingKind()),
            Map.entry(Question.Gap.class, new GapKind()),
            Map.entry(Question.GapChoice.class, new GapChoiceKind()),
            Map.entry(Question.Numeric.class, new NumericKind()),
            Map.entry(Question.Hotspot.class, new HotspotKind()),
            Map.entry(Question.Categorise.class, new CategoriseKind()),
            Map.entry(Question.Statement.class, new StatementKind()),
            Map.entry(Question.Open.class, new OpenKind()));

    private final Question question;
    private final Kind<Question> kind;

    private Exercise(Question question, Kind<Question> kind) {
        this.question = question;
        this.kind = kind;
    }

    /**
     * Why an answer cannot be checked yet.
     *
     * @param field name of the field that it belongs to
     * @param key of the sentence
     */
    public record Fault(String field, String key) {}

    /** This question. */
    @SuppressWarnings("unchecked")
    public static Exercise of(Question question) {
        return new Exercise(question, (Kind<Question>) KINDS.get(question.getClass()));
    }

    /** The answer without what the question does not have: made-up ids are never stored. */
    public AnswerValue sense(AnswerValue answer) {
        var sense = kind.sense(question, answer);
        return question.stem().confidence() ? sense.with(answer.confidence()) : sense;
    }

    /** Whether the answer is right. A malformed answer is never an error: it is wrong. */
    public boolean isRight(AnswerValue answer) {
        return kind.isRight(question, answer);
    }

    /** A right answer, for the demo and for tests; where nothing is right, one that somebody could give. */
    public AnswerValue key() {
        return kind.key(question);
    }

    /** Why the answer cannot be checked yet, although something was answered. */
    public Optional<Fault> fault(AnswerValue answer) {
        return kind.fault(question, answer);
    }

    /** What stands after checking when this is sent then; empty: a checked answer is final. */
    public Optional<AnswerValue> revised(AnswerValue stands, AnswerValue given) {
        return kind.revised(question, stands, given);
    }

    /** Longest text of a field, in characters. */
    public int longest() {
        return kind.longest();
    }

    /** The question in one line, for a list: places to fill in are dots. */
    public String title() {
        return kind.isSentence() ? question.text().replaceAll("\\{[a-z0-9-]+}", "…") : question.text();
    }

    /**
     * The page of this question.
     *
     * @param answer what is saved or was just typed; null when there is nothing yet
     */
    public QuestionPage page(AnswerRow answer, long attempt) {
        var checked = answer != null && answer.checked();
        var sight = new Sight(answer == null ? AnswerValue.NONE : answer.value(), checked, attempt);
        var right = checked && answer.right();
        var feedback = checked ? question.feedback() : null;
        return new QuestionPage(
                question,
                kind.page(question),
                kind.isSentence(),
                sight.given().confidence().map(Confidence::code).orElse(""),
                checked,
                right,
                kind.options(question, sight),
                kind.fields(question, sight),
                feedback == null ? null : right ? feedback.right() : feedback.wrong(),
                checked ? kind.solution(question) : java.util.List.of());
    }
}
