package nl.leerkring.content;

/**
 * "Do this in practice": a plan with a date, and on that date a mail that asks how it went.
 *
 * @param question what the learner plans
 * @param days the date proposed is so many days from today
 * @param lookBack the question on the date
 */
public record Assignment(String html, String question, int days, String lookBack) implements Part.Body {}
