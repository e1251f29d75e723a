package nl.leerkring.arena;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who can have a place. Pure: given the places and who has one, it says whether one more fits, and who of a waiting list is next. Places that are held
 * for a perspective go to that perspective only; a perspective that has all its held places takes from the rest like everybody.
 */
record PlacePolicy(int room, int online, Integer perOrganisation, Map<String, Integer> held) {
    /** Who wants a place. @param online where there are places online beside those at the place */
    record Claim(long id, String perspective, String organisation, boolean online) {}

    /** @param holding whether places are still held; they are free for all once registration closed */
    static PlacePolicy of(EditionPlan plan, boolean holding) {
        var held = new HashMap<String, Integer>();
        if (holding) {
            plan.room().held().forEach(one -> held.merge(one.perspective(), one.places(), Integer::sum));
        }
        return new PlacePolicy(
                plan.room().capacity(),
                plan.room().onlineCapacity(),
                plan.room().perOrganisation(),
                Map.copyOf(held));
    }

    /** Whether one more fits beside those who have a place. */
    boolean fits(Claim claim, Collection<Claim> taken) {
        return roomFor(claim, taken) && organisationFor(claim, taken);
    }

    private boolean roomFor(Claim claim, Collection<Claim> taken) {
        if (claim.online()) {
            return taken.stream().filter(Claim::online).count() < online;
        }
        return seats(taken) + stillHeld(taken, claim.perspective()) < room;
    }

    private boolean organisationFor(Claim claim, Collection<Claim> taken) {
        return perOrganisation == null
                || taken.stream()
                                .filter(one -> one.organisation().equals(claim.organisation()))
                                .count()
                        < perOrganisation;
    }

    private static long seats(Collection<Claim> taken) {
        return taken.stream().filter(one -> !one.online()).count();
    }

    /** Held places nobody has taken yet, but for this perspective: those are for it. */
    private int stillHeld(Collection<Claim> taken, String own) {
        return held.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(own))
                .mapToInt(entry -> Math.max(0, entry.getValue() - count(taken, entry.getKey())))
                .sum();
    }

    private static int count(Collection<Claim> taken, String perspective) {
        return (int) taken.stream()
                .filter(one -> !one.online() && one.perspective().equals(perspective))
                .count();
    }

    /** Who of the waiting list can have a place now, in the order of the list; who does not fit is passed by, and keeps the turn. */
    List<Claim> next(List<Claim> waiting, Collection<Claim> taken) {
        var all = new ArrayList<>(taken);
        var chosen = new ArrayList<Claim>();
        for (var claim : waiting) {
            if (fits(claim, all)) {
                all.add(claim);
                chosen.add(claim);
            }
        }
        return List.copyOf(chosen);
    }
}
