package nl.leerkring.seating.paper;

import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.seating.SeatingDesk;

/**
 * What stands on the sign of a table. Everybody in the room reads it, so only hosts who want to be listed are named.
 *
 * @param theme what the table is about, or nothing
 * @param hosts names of who stays there
 */
record Sign(int number, String theme, List<String> hosts) {
    /** Of all tables, in order. */
    static List<Sign> of(SeatingDesk.Sheet sheet) {
        return sheet.rounds().stream()
                .limit(1)
                .flatMap(round -> round.tables().stream())
                .map(table -> new Sign(
                        table.number(),
                        table.theme() == null ? "" : table.theme(),
                        hosts(sheet, table.number()).distinct().toList()))
                .toList();
    }

    private static Stream<String> hosts(SeatingDesk.Sheet sheet, int number) {
        return sheet.rounds().stream()
                .flatMap(round -> round.tables().stream())
                .filter(table -> table.number() == number)
                .flatMap(table -> table.people().stream())
                .filter(sitting -> sitting.host() && sitting.who().plan().listed())
                .map(sitting -> sitting.who().plan().name());
    }
}
