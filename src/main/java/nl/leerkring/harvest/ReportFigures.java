package nl.leerkring.harvest;

/**
 * What one edition comes to in figures. The groups are of those who came; where nobody kept who came, of those who had a place.
 *
 * @param faces new and returning people ({@link #NEW}, {@link #RETURNING}), as far as that is known
 * @param perspectives by code
 * @param organisations by name, the largest first
 * @param organisationCount how many different organisations
 */
public record ReportFigures(
        Turn turn, ReportSplit faces, ReportSplit perspectives, ReportSplit organisations, int organisationCount) {
    public static final String NEW = "new";
    public static final String RETURNING = "returning";

    /**
     * @param registered with a place
     * @param cancelled who took the registration back
     * @param present who came, also without having registered; null when nobody kept who came
     * @param others who came without having registered; null likewise
     * @param noShows who had a place and did not come; null likewise, and before the end
     */
    public record Turn(int registered, int cancelled, Integer present, Integer others, Integer noShows) {}

    /** Whether it is known who came. */
    public boolean kept() {
        return turn.present() != null;
    }

    /** How many there are of whom nobody knows whether they came before. */
    public int unknown() {
        return basis() - faces.total();
    }

    /** How many the groups are of. */
    public int basis() {
        return kept() ? turn.present() : turn.registered();
    }
}
