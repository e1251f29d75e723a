package nl.leerkring.seating;

import java.util.List;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Typed;

/**
 * What tables there are.
 *
 * @param tables how many
 * @param rounds how often people change
 * @param themes what the tables are about, in order; fewer than tables is fine
 * @param most how many fit at a table when people choose themselves, or null when they are placed
 */
public record TableWish(int tables, int rounds, List<String> themes, Integer most) {
    static final int MOST_TABLES = 60;
    static final int MOST_ROUNDS = 6;
    static final int MOST_SEATS = 200;
    private static final int THEME = 60;

    /** Everything that is wrong, in the order of the form. */
    List<DomainException> problems() {
        return Typed.problems(
                () -> Typed.check(
                        tables, any -> any >= 1 && any <= MOST_TABLES, "tables", "seating.error.tables", MOST_TABLES),
                () -> Typed.check(
                        rounds, any -> any >= 1 && any <= MOST_ROUNDS, "rounds", "seating.error.rounds", MOST_ROUNDS),
                () -> Typed.check(themes, any -> any.size() <= tables, "themes", "seating.error.themes", tables),
                () -> themes.forEach(theme -> Typed.line("themes", theme, THEME)),
                () -> {
                    if (most != null) {
                        Typed.check(
                                most, any -> any >= 1 && any <= MOST_SEATS, "most", "seating.error.most", MOST_SEATS);
                    }
                });
    }

    /** Whether people choose their tables. */
    public boolean choosing() {
        return most != null;
    }

    /** What a table is about, or null. @param table from 0 */
    public String theme(int table) {
        return table < themes.size() ? themes.get(table) : null;
    }
}
