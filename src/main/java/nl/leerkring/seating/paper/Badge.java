package nl.leerkring.seating.paper;

import java.util.List;
import nl.leerkring.arena.RegistrationFacts;
import nl.leerkring.seating.SeatingDesk;

/**
 * What stands on the badge of somebody. Who does not want to be listed wears a name and tables only: the organisation and the perspective are then not
 * for others.
 *
 * @param about organisation and perspective, or nothing
 * @param tables the table of each round that has one, in words
 */
record Badge(String name, List<String> about, List<String> tables) {
    /** Of everybody who comes to the place; who takes part online wears none. In the order of their names. */
    static List<Badge> of(SeatingDesk.Sheet sheet) {
        return sheet.people().stream()
                .filter(one -> !one.plan().online())
                .map(one -> of(sheet, one))
                .toList();
    }

    private static Badge of(SeatingDesk.Sheet sheet, RegistrationFacts one) {
        var plan = one.plan();
        var about = plan.listed()
                ? List.of(plan.organisation(), sheet.place().series().label(plan.perspective()))
                : List.<String>of();
        var tables = sheet.rounds().stream()
                .flatMap(round -> round.tables().stream()
                        .filter(table -> table.people().stream()
                                .anyMatch(sitting -> sitting.who().id().equals(one.id())))
                        .map(table -> "Ronde " + round.number() + ": tafel " + table.number()))
                .toList();
        return new Badge(plan.name(), about, tables);
    }
}
