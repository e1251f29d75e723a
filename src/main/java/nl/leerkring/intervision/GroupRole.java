package nl.leerkring.intervision;

/** What somebody is in a group; there can be several facilitators. */
public enum GroupRole {
    FACILITATOR,
    MEMBER
}
