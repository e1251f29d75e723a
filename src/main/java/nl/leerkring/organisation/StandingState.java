package nl.leerkring.organisation;

/** How far somebody is with a training, as an organisation may know it. */
public enum StandingState {
    /** Completed, and it counts. */
    DONE,
    /** Completed, and it counts for three more months at most. */
    ENDING,
    /** Completed, and it counts no longer. */
    EXPIRED,
    /** Begun and not completed. */
    BUSY,
    /** Not begun. */
    NEW
}
