package nl.leerkring.seating;

import java.util.HashSet;
import java.util.List;

/**
 * How good a plan is, in figures people can check. Pure.
 *
 * @param again pairs that meet more than once
 * @param alike tables, over all rounds, where everybody has the same perspective
 * @param colleagues pairs of one organisation at one table, over all rounds
 * @param perspectives how many there are at a table, on average, times ten
 * @param mark 100 when nothing rubs, 0 when it is no better than chance
 */
public record Mix(int again, int alike, int colleagues, int perspectives, int mark) {
    private static final int TEN = 10;
    private static final int FULL = 100;

    static Mix of(Seats seats) {
        int again = 0;
        int colleagues = 0;
        long cost = 0;
        var rub = Rub.pairs(seats.guests());
        long all = 0;
        for (int one = 0; one < seats.guests().size(); one++) {
            for (int other = 0; other < one; other++) {
                int met = meetings(seats, one, other);
                again += met > 1 ? 1 : 0;
                colleagues += Rub.sameOrganisation(
                                seats.guests().get(one), seats.guests().get(other))
                        ? met
                        : 0;
                cost += (long) met * rub[one][other] + (long) Rub.AGAIN * Math.max(0, met - 1);
                all += rub[one][other];
            }
        }
        return new Mix(again, alike(seats), colleagues, perspectives(seats), mark(cost, chance(seats, all)));
    }

    /** In how many rounds these two sit at one table. */
    static int meetings(Seats seats, int one, int other) {
        int met = 0;
        for (int[] round : seats.at()) {
            met += round[one] >= 0 && round[one] == round[other] ? 1 : 0;
        }
        return met;
    }

    private static int alike(Seats seats) {
        int alike = 0;
        for (int round = 0; round < seats.rounds(); round++) {
            for (int table = 0; table < seats.tables(); table++) {
                var people = seats.table(round, table);
                alike += people.length > 1 && perspectives(seats.guests(), people) == 1 ? 1 : 0;
            }
        }
        return alike;
    }

    private static int perspectives(Seats seats) {
        int sum = 0;
        int taken = 0;
        for (int round = 0; round < seats.rounds(); round++) {
            for (int table = 0; table < seats.tables(); table++) {
                var people = seats.table(round, table);
                sum += perspectives(seats.guests(), people);
                taken += people.length > 0 ? 1 : 0;
            }
        }
        return taken == 0 ? 0 : Math.round((float) TEN * sum / taken);
    }

    private static int perspectives(List<Guest> guests, int[] people) {
        var different = new HashSet<String>();
        for (int one : people) {
            different.add(guests.get(one).perspective());
        }
        return different.size();
    }

    /** What it would cost when everybody sat down by chance. @param all cost of all pairs together */
    private static double chance(Seats seats, long all) {
        double people = seats.guests().size();
        double pairs = people * (people - 1) / 2;
        if (pairs < 1) {
            return 0;
        }
        double together = 0;
        for (int size : seats.sizes(0)) {
            together += size * (size - 1) / 2.0;
        }
        double meets = together / pairs;
        double rounds = seats.rounds();
        double twice = rounds * (rounds - 1) / 2 * meets * meets;
        return rounds * meets * all + twice * pairs * Rub.AGAIN;
    }

    private static int mark(long cost, double chance) {
        return chance <= 0 ? FULL : (int) Math.round(Math.max(0, Math.min(FULL, FULL * (1 - cost / chance))));
    }
}
