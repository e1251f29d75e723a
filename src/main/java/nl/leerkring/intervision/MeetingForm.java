package nl.leerkring.intervision;

/** How a group meets. */
public enum MeetingForm {
    PLACE,
    ONLINE,
    HYBRID;

    /** Whether there is a place to name. */
    public boolean hasPlace() {
        return this != ONLINE;
    }
}
