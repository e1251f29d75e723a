package nl.leerkring.assessment;

import java.util.List;
import nl.leerkring.content.Question;

/**
 * A question as one learner sees it: in mixed order, with what was answered, and once checked with what is right.
 *
 * @param form name of the page that shows this kind
 * @param sentence whether the text of the question is itself what is filled in
 * @param confidence how sure the learner said to be; empty when she did not say
 * @param checked whether feedback is shown; then nothing can change
 * @param options what there is to choose, or to put in order
 * @param fields what there is to fill in
 * @param feedback on the answer as a whole; null before checking and where options carry it
 * @param solution right order of an ordering, once checked
 */
public record QuestionPage(
        Question question,
        String form,
        boolean sentence,
        String confidence,
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
     * @param spot where it is in the picture; null where there is none
     */
    public record OptionRow(String id, String text, boolean chosen, String mark, String feedback, Question.Spot spot) {
        OptionRow(String id, String text, boolean chosen, String mark, String feedback) {
            this(id, text, chosen, mark, feedback, null);
        }
    }

    /**
     * Something to fill in.
     *
     * @param label left side of a pair, or the text before the field
     * @param choices what can be chosen; empty for a field to type in
     * @param after text after the field
     * @param solution the right answer, once checked; null before
     */
    public record FieldRow(
            String id, String label, String value, List<Pick> choices, String after, boolean right, String solution) {}

    /** What can be chosen in a field. */
    public record Pick(String id, String text) {}
}
