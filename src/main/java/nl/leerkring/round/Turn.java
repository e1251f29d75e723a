package nl.leerkring.round;

/** What a person does now, in one word: the first thing to see in a round. */
public enum Turn {
    /** The round has not begun. */
    WAIT,
    /** Leads the conversation. */
    LEAD,
    /** May speak, or has the word. */
    SPEAK,
    /** Is silent and listens. */
    LISTEN,
    /** Reads what the others write, in a round with terms. */
    READ,
    /** Writes, in silence. */
    WRITE,
    /** The round stands still. */
    PAUSE,
    /** The round is over. */
    OVER;

    /** Key of what it is called in the bundles. */
    public String getKey() {
        return "round.turn." + name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Whether the page shows it in the quiet colour of listening. */
    public boolean isQuiet() {
        return this == LISTEN || this == READ || this == WAIT || this == PAUSE || this == OVER;
    }
}
