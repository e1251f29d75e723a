package nl.leerkring.assessment;

import java.time.Instant;

/**
 * A saved answer.
 *
 * @param checked whether feedback was shown: then it is final
 * @param right known once checked
 */
public record AnswerRow(String question, AnswerValue value, Instant savedAt, boolean checked, boolean right) {}
