package nl.leerkring.intervision;

/** Who can come into a group besides who is invited. */
public enum Access {
    /** Nobody. */
    INVITED,
    /** People of one organisation, who ask. */
    ORGANISATION,
    /** Everybody, who asks. */
    REQUEST
}
