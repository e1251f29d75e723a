package nl.leerkring.arena;

/** What a part of the programme is. Breaks give no points: they are not net time. */
public enum ItemKind {
    WALK_IN(true),
    OPENING(false),
    UPDATE(false),
    EXAMPLE(false),
    /** A round at tables: people are mixed over them, or choose one. */
    TABLES(false),
    HARVEST(false),
    BREAK(true),
    LUNCH(true),
    OTHER(false);

    private final boolean pause;

    ItemKind(boolean pause) {
        this.pause = pause;
    }

    /** Welcome, meals and breaks: registers do not count them (domain, section 5: net hours). */
    public boolean isPause() {
        return pause;
    }
}
