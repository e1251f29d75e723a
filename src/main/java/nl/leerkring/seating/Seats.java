package nl.leerkring.seating;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Who sits where. Pure.
 *
 * @param at for each round the number of the table, from 0, of each guest in order; -1 for who has none
 */
record Seats(List<Guest> guests, int tables, int[][] at) {
    int rounds() {
        return at.length;
    }

    /** Positions of the guests at a table. */
    int[] table(int round, int table) {
        return IntStream.range(0, guests.size())
                .filter(guest -> at[round][guest] == table)
                .toArray();
    }

    /** How many sit at each table. */
    int[] sizes(int round) {
        var sizes = new int[tables];
        IntStream.of(at[round]).filter(table -> table >= 0).forEach(table -> sizes[table]++);
        return sizes;
    }
}
