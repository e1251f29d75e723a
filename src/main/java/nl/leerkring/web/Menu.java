package nl.leerkring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.MenuEntry;

/** The main menu for this caller, collected from the features. */
@Named
@RequestScoped
public class Menu {
    /** The bar at the bottom of a phone has room for four. */
    private static final int QUICK = 4;

    /** So many stand beside each other at a desk; what is of a role only stands last. */
    private static final int WIDE = 6;

    @Inject
    @Any
    Instance<MenuEntry> all;

    @Inject
    Caller caller;

    private List<Item> entries;

    /** What the page needs of an entry; pages can read records and getters, not the methods of an interface. */
    public record Item(String labelKey, String icon, String address) {}

    public List<Item> getEntries() {
        if (entries == null) {
            entries = visible(MenuEntry::order)
                    .map(entry -> new Item(entry.labelKey(), entry.icon(), entry.address()))
                    .toList();
        }
        return entries;
    }

    /** What stands in the bar at a desk. */
    public List<Item> getFirst() {
        return getEntries().stream().limit(WIDE).toList();
    }

    /** What stands behind the word "more" in that bar. */
    public List<Item> getRest() {
        return getEntries().stream().skip(WIDE).toList();
    }

    /** Whether the place with this address stands behind it. */
    public boolean isInRest(String address) {
        return getRest().stream().anyMatch(item -> item.address().equals(address));
    }

    /** The places someone needs between two appointments. */
    public List<Item> getQuick() {
        return visible(MenuEntry::quickOrder)
                .limit(QUICK)
                .map(entry -> new Item(entry.quickLabelKey(), entry.icon(), entry.address()))
                .toList();
    }

    private Stream<MenuEntry> visible(ToIntFunction<MenuEntry> order) {
        return all.stream().filter(entry -> entry.visibleTo(caller)).sorted(Comparator.comparingInt(order));
    }
}
