package nl.leerkring.organisation.web;

import java.util.ArrayList;
import java.util.List;

/**
 * Leafing through a list.
 *
 * @param first number of the first row on this page, from 1
 * @param next address of the next page, or null
 * @param leaves the first page, the last and those around this one
 */
public record Pages(long first, long last, long total, String next, List<Leaf> leaves) {
    /** @param number from 1 @param here whether it is this page @param gap whether pages before it are left out */
    public record Leaf(int number, String address, boolean here, boolean gap) {}

    static Pages of(String address, Query query, int page, int size, long total) {
        int count = (int) Math.max(1, (total + size - 1) / size);
        var leaves = new ArrayList<Leaf>();
        int before = 0;
        for (int number = 1; number <= count; number++) {
            if (number == 1 || number == count || Math.abs(number - 1 - page) <= 1) {
                leaves.add(new Leaf(number, at(address, query, number - 1), number - 1 == page, number > before + 1));
                before = number;
            }
        }
        return new Pages(
                Math.min(total, (long) page * size + 1),
                Math.min(total, (page + 1L) * size),
                total,
                page + 1 < count ? at(address, query, page + 1) : null,
                List.copyOf(leaves));
    }

    private static String at(String address, Query query, int page) {
        return address + query.copy().with("page", page == 0 ? null : page);
    }

    /** Whether there is more than one. */
    public boolean isMany() {
        return leaves.size() > 1;
    }
}
