package nl.leerkring.harvest;

/** What a finding is. */
public enum Kind {
    INSIGHT("info", "lightbulb"),
    QUESTION("main", "message-circle"),
    /** Somebody tries something until a date. */
    EXPERIMENT("accent", "sprout");

    private final String badge;
    private final String icon;

    Kind(String badge, String icon) {
        this.badge = badge;
        this.icon = icon;
    }

    public String badge() {
        return badge;
    }

    public String icon() {
        return icon;
    }
}
