package nl.leerkring.door;

/** How it became known that somebody is there. */
public enum Way {
    /** By the code on the screen. */
    CODE,
    /** By the list at the door. */
    LIST,
    /** By a coordinator, afterwards. */
    CORRECTION
}
