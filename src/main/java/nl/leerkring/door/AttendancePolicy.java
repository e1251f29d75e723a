package nl.leerkring.door;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.leerkring.arena.EditionFacts;

/** What presence comes to. Pure. */
final class AttendancePolicy {
    private AttendancePolicy() {}

    /**
     * What somebody's presence comes to.
     *
     * @param days on which the person was there, from 1
     * @param proven whether it is enough for a proof: where every day is asked, every day
     */
    record Outcome(List<Integer> days, int netMinutes, boolean proven) {}

    static Outcome outcome(EditionFacts edition, Map<Integer, Stay> stays) {
        var known = new TreeMap<>(stays);
        known.keySet().removeIf(day -> day > edition.days().size());
        var net = known.entrySet().stream()
                .mapToInt(entry -> NetTime.minutes(edition, entry.getKey(), entry.getValue()))
                .sum();
        var enough = edition.plan().room().compulsory()
                ? known.size() == edition.days().size()
                : !known.isEmpty();
        return new Outcome(List.copyOf(known.keySet()), net, enough);
    }
}
