package nl.leerkring.method;

/** Who speaks in a step. */
public enum Speaking {
    /** Whoever wants to. */
    EVERYONE,
    /** The circle, each in turn; the chair gives the word. */
    ONE_BY_ONE,
    /** The circle among itself, without the case owner. */
    CIRCLE,
    /** The case owner tells. */
    OWNER,
    /** The circle asks and the case owner answers. */
    QUESTIONS,
    /** Nobody: everyone writes or thinks. */
    NOBODY;

    /** Whether it is about the case of somebody, who has to be there. */
    public boolean isAboutCase() {
        return this == OWNER || this == QUESTIONS || this == CIRCLE;
    }

    /** Whether this role may speak now; the chair always leads. In {@link #ONE_BY_ONE} only who has the word does. */
    public boolean allows(RoundRole role) {
        if (role == RoundRole.CHAIR) {
            return this != NOBODY;
        }
        if (role == RoundRole.OBSERVER) {
            return this == EVERYONE;
        }
        return switch (this) {
            case EVERYONE, QUESTIONS -> true;
            case ONE_BY_ONE, CIRCLE -> role.isInCircle();
            case OWNER -> role == RoundRole.OWNER;
            case NOBODY -> false;
        };
    }

    /** Key of its sentence in the bundles. */
    public String key() {
        return "method.speaking." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
