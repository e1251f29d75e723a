package nl.leerkring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.MenuEntry;

/** The main menu for this caller, collected from the features. */
@Named
@RequestScoped
public class Menu {
    /** The bar at the bottom of a phone has room for four. */
    private static final int QUICK = 4;

    @Inject
    @Any
    Instance<MenuEntry> all;

    @Inject
    Caller caller;

    private List<Entry> entries;

    /** An entry as pages read it: expressions see the components of a record, not the methods of a bean. */
    public record Entry(String labelKey, String icon, String address) {}

    public List<Entry> getEntries() {
        if (entries == null) {
            entries = all.stream()
                    .filter(entry -> entry.visibleTo(caller))
                    .sorted(Comparator.comparingInt(MenuEntry::order))
                    .map(entry -> new Entry(entry.labelKey(), entry.icon(), entry.address()))
                    .toList();
        }
        return entries;
    }

    /** The places someone needs between two appointments. */
    public List<Entry> getQuick() {
        return getEntries().stream().limit(QUICK).toList();
    }
}
