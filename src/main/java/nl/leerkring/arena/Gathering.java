package nl.leerkring.arena;

/** Where people come together. */
public enum Gathering {
    PLACE,
    ONLINE,
    /** Some at the place, some online, each with places of their own. */
    HYBRID;

    public boolean hasPlace() {
        return this != ONLINE;
    }

    public boolean hasLink() {
        return this != PLACE;
    }
}
