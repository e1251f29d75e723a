package nl.leerkring.intervision;

/** What somebody may see of a group: nothing before the agreement in force is accepted. Pure. */
enum AgreementGate {
    /** Not in the group: it does not exist. */
    OUTSIDE,
    /** In the group, but the agreement comes first. */
    AGREE_FIRST,
    INSIDE;

    /** @param accepted whether they accepted the version in force; an earlier one does not count */
    static AgreementGate of(boolean member, boolean accepted) {
        if (!member) {
            return OUTSIDE;
        }
        return accepted ? INSIDE : AGREE_FIRST;
    }
}
