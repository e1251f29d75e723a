package nl.leerkring.harvest;

import java.util.List;
import nl.leerkring.arena.SeriesFacts;

/**
 * A series in figures, over the editions that are over.
 *
 * @param editions the newest first
 * @param years the newest first
 * @param all over all years
 */
public record ReportYears(SeriesFacts series, List<ReportEdition> editions, List<Year> years, Year all) {
    /**
     * Editions together.
     *
     * @param year or 0 for all
     * @param editions how many
     * @param visits people who came, at each edition anew; where nobody kept who came, who had a place
     * @param people how many different ones, by their e-mail address
     * @param perspectives of the visits
     */
    public record Year(
            int year,
            int editions,
            int registered,
            int visits,
            int people,
            ReportSplit faces,
            ReportSplit perspectives) {
        /** Visits of which nobody knows whether the person came before. */
        public int unknown() {
            return visits - faces.total();
        }

        /** Of an edition, rounded. */
        public int average() {
            return editions == 0 ? 0 : Math.round(visits / (float) editions);
        }
    }
}
