package nl.leerkring.method;

/** Who one is in a round. The chair is never the case owner. */
public enum RoundRole {
    /** Brings the case (casusinbrenger). */
    OWNER,
    /** Leads the conversation (gespreksleider). */
    CHAIR,
    /** Takes part in the circle. */
    PARTICIPANT,
    /** Takes part, and guards the time (tijdbewaker). */
    TIMEKEEPER,
    /** Takes part, and keeps what the group learned (verslaglegger); never the case. */
    REPORTER,
    /** Watches how it goes and says so at the end. */
    OBSERVER;

    /** Whether it takes part in the circle as every participant does, next to its own task. */
    public boolean isInCircle() {
        return this == PARTICIPANT || this == TIMEKEEPER || this == REPORTER;
    }

    /** Key of its name in the bundles. */
    public String key() {
        return "method.role." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
