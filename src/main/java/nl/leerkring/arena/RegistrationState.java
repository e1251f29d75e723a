package nl.leerkring.arena;

/** Where a registration is in its life. */
public enum RegistrationState {
    /** Waits for a coordinator, in a series by selection. */
    ASKED,
    /** Has a place. */
    PLACED,
    /** On the waiting list. */
    WAITING,
    /** Is offered a place that nobody else gets until the offer ends. */
    OFFERED,
    /** Did not answer an offer in time. */
    LAPSED,
    /** Was not chosen, in a series by selection. */
    DECLINED,
    /** Taken back by the person or a coordinator. */
    CANCELLED;

    /** Whether a place is taken by it. */
    public boolean takesPlace() {
        return this == PLACED || this == OFFERED;
    }

    /** Whether the person still comes, waits or asks. */
    public boolean isPresent() {
        return this == ASKED || this == PLACED || this == WAITING || this == OFFERED;
    }
}
