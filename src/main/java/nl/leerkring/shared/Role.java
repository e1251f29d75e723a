package nl.leerkring.shared;

/** What someone may do in Leerkring; one person can have several, and they change over time. */
public enum Role {
    /** deelnemer: follows trainings; everybody with an account. */
    LEARNER,
    /** begeleider: guides intervision groups. */
    FACILITATOR,
    /** organisatiebeheerder: enrols people of an organisation, issues certificates. */
    ORGANISATION_ADMIN,
    /** arena-coördinator: organises meeting series. */
    ARENA_COORDINATOR,
    /** redactie: writes and publishes content. */
    EDITOR,
    /** beheer: keeps the platform running; sees no content of members. */
    ADMINISTRATOR
}
