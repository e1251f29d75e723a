package nl.leerkring.seating;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import nl.leerkring.arena.RegistrationFacts;

/** What is kept, as the pure part reads it. */
final class Seating {
    private Seating() {}

    static Guest guest(RegistrationFacts one, int host) {
        var plan = one.plan();
        return new Guest(
                one.id().value(),
                plan.perspective(),
                plan.organisation().strip().toLowerCase(java.util.Locale.ROOT),
                plan.first(),
                host);
    }

    /** Seats of these people. */
    static Seats of(List<RegistrationFacts> people, TableWish wish, List<TableSeat> seats) {
        var position = new HashMap<Long, Integer>();
        people.forEach(one -> position.put(one.id().value(), position.size()));
        var at = new int[wish.rounds()][people.size()];
        Arrays.stream(at).forEach(round -> Arrays.fill(round, -1));
        seats.stream()
                .filter(seat -> position.containsKey(seat.registration().value()))
                .forEach(seat ->
                        at[seat.round()][position.get(seat.registration().value())] = seat.table());
        return new Seats(people.stream().map(one -> guest(one, 0)).toList(), wish.tables(), at);
    }
}
