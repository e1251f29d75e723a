package nl.leerkring.meeting;

/** What somebody does in a meeting beside taking part. It rotates, and nobody must. */
public enum MeetingRole {
    /** Brings a case in. */
    PRESENTER,
    /** Leads the conversation; not about an own case. */
    CHAIR;

    MeetingRole other() {
        return this == PRESENTER ? CHAIR : PRESENTER;
    }
}
