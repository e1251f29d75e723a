package nl.leerkring.organisation;

import java.time.LocalDate;

/**
 * How far one person is with one training: all that an organisation ever sees of it.
 *
 * @param person id of their time in the organisation
 * @param team name, or null
 * @param dueOn the last day, or null when it is shared and was not asked for
 * @param completedOn null before
 * @param validUntil the last day on which the completion counts, or null for ever
 * @param late whether the last day is over and it is not completed
 */
public record StandingRow(
        long person,
        String name,
        String team,
        String training,
        LocalDate dueOn,
        StandingState state,
        LocalDate completedOn,
        LocalDate validUntil,
        boolean late) {
    /** Whether it was asked for; otherwise the person shares it. */
    public boolean asked() {
        return dueOn != null;
    }
}
