package nl.leerkring.seating;

import java.util.List;

/**
 * What two people at one table cost: the same organisation most, then the same perspective, then both new. Meeting again costs more than all
 * of these together, so that it happens only where it must. Pure.
 */
final class Rub {
    /** For each time after the first. */
    static final int AGAIN = 40;

    static final int ORGANISATION = 12;
    static final int PERSPECTIVE = 6;
    static final int BOTH_NEW = 2;

    /** Who comes for nobody is of no organisation. */
    private static final String NOBODY = "voor mezelf";

    private Rub() {}

    /** What each pair costs at one table. */
    static int[][] pairs(List<Guest> guests) {
        var cost = new int[guests.size()][guests.size()];
        for (int one = 0; one < guests.size(); one++) {
            for (int other = 0; other < one; other++) {
                cost[one][other] = cost[other][one] = of(guests.get(one), guests.get(other));
            }
        }
        return cost;
    }

    private static int of(Guest one, Guest other) {
        var organisation = sameOrganisation(one, other) ? ORGANISATION : 0;
        var perspective = one.perspective().equals(other.perspective()) ? PERSPECTIVE : 0;
        return organisation + perspective + (one.first() && other.first() ? BOTH_NEW : 0);
    }

    static boolean sameOrganisation(Guest one, Guest other) {
        return one.organisation().equals(other.organisation())
                && !one.organisation().equals(NOBODY);
    }
}
