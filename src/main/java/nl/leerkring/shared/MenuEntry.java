package nl.leerkring.shared;

/**
 * A place in the main menu. A feature contributes one as a CDI bean; the shell collects them and knows no feature.
 */
public interface MenuEntry {
    /** Key of the label in the bundles. */
    String labelKey();

    /** Name of the icon in the sprite, without {@code i-}. */
    String icon();

    /** Address, absolute within the application, for example {@code /training}. */
    String address();

    /** Order from left to right. */
    int order();

    /** Key of the shorter label at the bottom of a phone. */
    default String quickLabelKey() {
        return labelKey();
    }

    /** Order at the bottom of a phone, where there is room for a few. */
    default int quickOrder() {
        return order();
    }

    /** Whether this caller sees it. */
    boolean visibleTo(Caller caller);
}
