package nl.leerkring.ledger;

/** Why something counts in a register, or why not. */
public enum Why {
    COUNTS,
    /** Only what fits under the maximum of the kind. */
    PARTLY,
    MAXIMUM,
    /** There is no registration in that register on that day. */
    NO_REGISTRATION,
    NOT_ACCREDITED,
    BEFORE_VALIDITY,
    AFTER_VALIDITY,
    /** The register does not have the kind that the accreditation names, not on that day. */
    UNKNOWN_CATEGORY,
    TEST_MISSING,
    /** The same training counted already in this period. */
    COUNTED_BEFORE,
    TOO_SHORT,
    GROUP_SIZE,
    NOT_LIVE,
    NO_AGREEMENT,
    TOO_FEW_SESSIONS,
    KIND_NOT_TAKEN,
    NOT_REVIEWED,
    DECLINED,
    /** A correction says that it was not so. */
    WITHDRAWN;

    /** Whether it brings points. */
    public boolean counts() {
        return this == COUNTS || this == PARTLY;
    }

    /** Whether it would bring points if there were room for them. */
    boolean right() {
        return counts() || this == MAXIMUM;
    }

    /** Look of the badge on a page. */
    public String badge() {
        return switch (this) {
            case COUNTS -> "ok";
            case PARTLY, NOT_REVIEWED, TOO_FEW_SESSIONS -> "warn";
            case DECLINED, WITHDRAWN -> "error";
            default -> "";
        };
    }

    /** Icon of the badge. */
    public String icon() {
        return switch (this) {
            case COUNTS -> "circle-check";
            case PARTLY, NOT_REVIEWED, TOO_FEW_SESSIONS -> "clock";
            case DECLINED, WITHDRAWN -> "circle-x";
            default -> "info";
        };
    }
}
