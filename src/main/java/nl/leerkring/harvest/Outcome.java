package nl.leerkring.harvest;

/** What came of an experiment so far. That it failed is worth as much as that it worked (domain, section 4). */
public enum Outcome {
    RUNNING("info"),
    WORKED("ok"),
    PARTLY("main"),
    FAILED("warn"),
    STOPPED("warn");

    private final String badge;

    Outcome(String badge) {
        this.badge = badge;
    }

    public String badge() {
        return badge;
    }
}
