package nl.leerkring.seating;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Mixes people over tables by simulated annealing (Kirkpatrick, Gelatt and Vecchi, 1983): two people of different tables change places, always
 * when that is better, and less and less often when it is worse. What a change costs is counted for the two tables only. The same seed gives the same
 * plan; the number of steps is fixed, so that it takes as long on every machine as its cores are slow. Pure.
 */
final class Mixer {
    private static final int STEPS_PER_SEAT = 600;
    private static final int MOST_STEPS = 700_000;
    private static final double WARM = 30;
    private static final double COLD = 0.3;

    private final List<Guest> guests;
    private final int[][] rub;
    private final int[][] met;
    private final int[][] at;
    private final int tables;
    private final Random random;

    private Mixer(List<Guest> guests, int tables, int rounds, long seed) {
        this.guests = guests;
        this.tables = tables;
        this.rub = Rub.pairs(guests);
        this.met = new int[guests.size()][guests.size()];
        this.at = new int[rounds][];
        this.random = new Random(seed);
    }

    /** @param tables at least one @param rounds at least one */
    static Seats mix(List<Guest> guests, int tables, int rounds, long seed) {
        var mixer = new Mixer(List.copyOf(guests), tables, rounds, seed);
        for (int round = 0; round < rounds; round++) {
            mixer.at[round] = mixer.begin();
        }
        mixer.count();
        mixer.anneal();
        return new Seats(mixer.guests, tables, mixer.at);
    }

    /** Hosts at their tables, the others by chance, tables differing by one at most where hosts allow it. */
    private int[] begin() {
        var seats = new int[guests.size()];
        var sizes = new int[tables];
        var others = new ArrayList<Integer>();
        for (int guest = 0; guest < guests.size(); guest++) {
            var host = guests.get(guest).host();
            if (host >= 1 && host <= tables) {
                seats[guest] = host - 1;
                sizes[host - 1]++;
            } else {
                others.add(guest);
            }
        }
        Collections.shuffle(others, random);
        for (int guest : others) {
            int smallest = 0;
            for (int table = 1; table < tables; table++) {
                smallest = sizes[table] < sizes[smallest] ? table : smallest;
            }
            seats[guest] = smallest;
            sizes[smallest]++;
        }
        return seats;
    }

    private void count() {
        for (int[] round : at) {
            for (int one = 0; one < guests.size(); one++) {
                for (int other = 0; other < one; other++) {
                    meet(one, other, round[one] == round[other] ? 1 : 0);
                }
            }
        }
    }

    private void meet(int one, int other, int by) {
        met[one][other] += by;
        met[other][one] += by;
    }

    private void anneal() {
        if (tables < 2 || guests.size() < 3) {
            return;
        }
        int steps = Math.min(MOST_STEPS, STEPS_PER_SEAT * guests.size() * at.length);
        double cooling = Math.pow(COLD / WARM, 1.0 / steps);
        double heat = WARM;
        for (int step = 0; step < steps; step++) {
            tryOne(heat);
            heat *= cooling;
        }
    }

    private void tryOne(double heat) {
        var round = at[random.nextInt(at.length)];
        int one = random.nextInt(guests.size());
        int other = random.nextInt(guests.size());
        if (round[one] == round[other] || stays(one) || stays(other)) {
            return;
        }
        int change = change(round, one, other);
        if (change <= 0 || random.nextDouble() < Math.exp(-change / heat)) {
            swap(round, one, other);
        }
    }

    private boolean stays(int guest) {
        var host = guests.get(guest).host();
        return host >= 1 && host <= tables;
    }

    /** How much more it costs when these two change places. */
    private int change(int[] round, int one, int other) {
        int change = 0;
        for (int third = 0; third < round.length; third++) {
            if (third != one && third != other) {
                if (round[third] == round[one]) {
                    change += joins(other, third) - leaves(one, third);
                } else if (round[third] == round[other]) {
                    change += joins(one, third) - leaves(other, third);
                }
            }
        }
        return change;
    }

    private int joins(int guest, int third) {
        return rub[guest][third] + (met[guest][third] > 0 ? Rub.AGAIN : 0);
    }

    private int leaves(int guest, int third) {
        return rub[guest][third] + (met[guest][third] > 1 ? Rub.AGAIN : 0);
    }

    private void swap(int[] round, int one, int other) {
        for (int third = 0; third < round.length; third++) {
            if (third != one && third != other) {
                if (round[third] == round[one]) {
                    meet(one, third, -1);
                    meet(other, third, 1);
                } else if (round[third] == round[other]) {
                    meet(other, third, -1);
                    meet(one, third, 1);
                }
            }
        }
        int table = round[one];
        round[one] = round[other];
        round[other] = table;
    }

    /** The table at which one more fits best, without moving anybody: among the smallest, where it rubs least. @param who sat with whom in other rounds counts too */
    static int best(Seats seats, int round, int guest) {
        var sizes = seats.sizes(round);
        int smallest = java.util.Arrays.stream(sizes).min().orElse(0);
        var rub = Rub.pairs(seats.guests());
        int best = 0;
        int least = Integer.MAX_VALUE;
        for (int table = 0; table < seats.tables(); table++) {
            if (sizes[table] == smallest) {
                int cost = cost(seats, rub, round, guest, table);
                if (cost < least) {
                    least = cost;
                    best = table;
                }
            }
        }
        return best;
    }

    private static int cost(Seats seats, int[][] rub, int round, int guest, int table) {
        int cost = 0;
        for (int third : seats.table(round, table)) {
            cost += rub[guest][third] + Rub.AGAIN * Mix.meetings(seats, guest, third);
        }
        return cost;
    }
}
