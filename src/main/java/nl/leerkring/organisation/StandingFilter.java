package nl.leerkring.organisation;

import java.util.Arrays;
import java.util.Optional;

/**
 * Which lines of the manager's view.
 *
 * @param people who
 * @param training name in addresses, or empty for all
 * @param state null for all
 * @param late only what is over its day
 * @param sort order of the lines
 */
public record StandingFilter(PeopleFilter people, String training, StandingState state, boolean late, Sort sort) {
    /** Lines on one page. */
    public static final int SIZE = 20;

    /** Everything of everybody. */
    public static StandingFilter all() {
        return new StandingFilter(new PeopleFilter("", null, 0), "", null, false, Sort.NAME);
    }

    /** Orders of the lines; the name decides between equals. */
    public enum Sort {
        NAME("s.name, s.slug"),
        TEAM("s.team is null, s.team, s.name"),
        STATE("s.state_order, s.name"),
        DUE("s.due_on is null, s.due_on, s.name"),
        UNTIL("s.valid_until is null, s.valid_until, s.name");

        private final String sql;

        Sort(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }

        /** The one with this name in small letters; by name when there is none. */
        public static Sort of(String word) {
            return Arrays.stream(values())
                    .filter(sort -> sort.word().equals(word))
                    .findFirst()
                    .orElse(NAME);
        }

        /** As it stands in addresses. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The state with this name in small letters. */
    public static Optional<StandingState> state(String word) {
        return Arrays.stream(StandingState.values())
                .filter(state -> state.name().equalsIgnoreCase(word))
                .findFirst();
    }
}
