package nl.leerkring.shared;

/** What someone may do in Leerkring; one person can have several, and they change over time. */
public enum Role {
    /** deelnemer: follows trainings; everybody with an account. */
    LEARNER("deelnemer"),
    /** begeleider: guides intervision groups. */
    FACILITATOR("begeleider"),
    /** organisatiebeheerder: enrols people of an organisation, issues certificates. */
    ORGANISATION_ADMIN("organisatie"),
    /** arena-coördinator: organises meeting series. */
    ARENA_COORDINATOR("coordinator"),
    /** redactie: writes and publishes content. */
    EDITOR("redactie"),
    /** beheer: keeps the platform running; sees no content of members. */
    ADMINISTRATOR("beheer");

    private final String word;

    Role(String word) {
        this.word = word;
    }

    /** How packages and pages name it, in small letters without accents. */
    public String word() {
        return word;
    }
}
