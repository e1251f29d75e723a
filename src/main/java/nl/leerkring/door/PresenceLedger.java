package nl.leerkring.door;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What all lines together say. Pure. The order is that in which things were said, not that in which they came in: a tick that waited on a phone without
 * connection does not undo what was said after it. Who is there already stays there from the first time on.
 */
final class PresenceLedger {
    private record Place(Attendee who, int day) {}

    private final Map<Place, Stay> stays = new HashMap<>();

    private PresenceLedger() {}

    static PresenceLedger of(Collection<Mark> marks) {
        var ledger = new PresenceLedger();
        marks.stream()
                .sorted(Comparator.comparing(Mark::toldAt).thenComparing(Mark::id))
                .forEach(ledger::enter);
        return ledger;
    }

    private void enter(Mark mark) {
        var place = new Place(mark.who(), mark.day());
        if (!mark.there()) {
            stays.remove(place);
        } else if (mark.way() == Way.CORRECTION) {
            stays.put(place, new Stay(mark.arrivedAt(), mark.leftAt(), mark.way()));
        } else {
            stays.putIfAbsent(place, new Stay(mark.toldAt(), null, mark.way()));
        }
    }

    /** That somebody is there on a day. */
    Optional<Stay> stay(Attendee who, int day) {
        return Optional.ofNullable(stays.get(new Place(who, day)));
    }

    /** The days on which somebody is there. */
    Map<Integer, Stay> stays(Attendee who) {
        var all = new HashMap<Integer, Stay>();
        stays.forEach((place, stay) -> {
            if (place.who().equals(who)) {
                all.put(place.day(), stay);
            }
        });
        return all;
    }

    /** How many are there on a day. */
    int count(int day) {
        return (int) stays.keySet().stream().filter(place -> place.day() == day).count();
    }

    /** Everybody who is there on any day. */
    List<Attendee> people() {
        return stays.keySet().stream().map(Place::who).distinct().toList();
    }
}
