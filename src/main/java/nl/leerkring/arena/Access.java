package nl.leerkring.arena;

/** Who can register for the editions of a series. */
public enum Access {
    /** Everybody, with or without an account. */
    OPEN,
    /** Who has an account. */
    ACCOUNT,
    /** Who asks, when a coordinator says yes. */
    SELECTION
}
