package nl.leerkring.membership;

/** The terms people agree to. A new text gets a new version, so that consent says to what. */
final class Terms {
    /** Version in force: the month in which it was written. */
    static final String VERSION = "2026-11";

    private Terms() {}
}
