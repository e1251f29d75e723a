package nl.leerkring.harvest;

/** Where a finding is in its life. */
public enum FindingState {
    /** Added, and seen by coordinators and by who added it. */
    OFFERED,
    /** Everybody sees it. */
    PUBLISHED,
    /** Was taken back by a coordinator. */
    HIDDEN
}
