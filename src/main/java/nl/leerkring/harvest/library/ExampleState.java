package nl.leerkring.harvest.library;

/** Where a practice example is in its life. */
public enum ExampleState {
    /** Only coordinators see it. */
    DRAFT("info"),
    /** Everybody finds it. */
    PUBLISHED("ok"),
    /** It was public, and is no longer. */
    WITHDRAWN("warn");

    private final String badge;

    ExampleState(String badge) {
        this.badge = badge;
    }

    public String badge() {
        return badge;
    }
}
