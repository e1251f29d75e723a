package nl.leerkring.organisation;

import java.time.LocalDate;

/**
 * A line of a list after the check.
 *
 * @param team name, or empty
 * @param slug of the training, or empty when none is asked for
 * @param wrong null when the line can be carried out
 */
record ListRow(int line, String email, String name, String team, String slug, LocalDate dueOn, Wrong wrong) {
    /** What is wrong. @param column its name @param text what stands there @param key of the words: {@code organisation.list.wrong.<key>} and {@code .fix.} */
    record Wrong(String column, String text, String key) {}
}
