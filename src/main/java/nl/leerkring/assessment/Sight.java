package nl.leerkring.assessment;

/**
 * How a learner looks at a question.
 *
 * @param given what is answered so far
 * @param checked whether what is right may be shown
 * @param attempt decides how things are mixed
 */
record Sight(AnswerValue given, boolean checked, long attempt) {
    /** "good" for what is right, "wrong" for what was chosen and is not; empty for the rest, and before checking. */
    String mark(boolean right, boolean chosen) {
        if (!checked) {
            return "";
        }
        return right ? "good" : chosen ? "wrong" : "";
    }
}
