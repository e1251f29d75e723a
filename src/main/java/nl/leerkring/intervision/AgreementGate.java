package nl.leerkring.intervision;

/** What somebody may see of a group: nothing before the agreement in force is accepted. Pure. */
enum AgreementGate {
    /** Not in the group: it does not exist. */
    OUTSIDE,
    /** In the group, but the agreement comes first. */
    AGREE_FIRST,
    INSIDE;

    /** @param accepted version that was accepted last; 0 for none */
    static AgreementGate of(boolean member, int inForce, int accepted) {
        if (!member) {
            return OUTSIDE;
        }
        return accepted >= inForce ? INSIDE : AGREE_FIRST;
    }
}
