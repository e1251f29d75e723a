package nl.leerkring.arena;

import java.util.List;

/**
 * What another feature shows on our pages, given as a CDI bean. A section is a Facelets file that is included, or null for none: in that of a series
 * {@code #{seriesView.page}} is the series with its editions, in that of an edition {@code #{editionView.card}} is the edition.
 */
public interface ArenaContributor {
    /** Order among contributors. */
    int order();

    /** For the page of all series, above them. */
    default String indexSection() {
        return null;
    }

    /** For the public page of a series. */
    default String seriesSection() {
        return null;
    }

    /** For the desk of a series, below its editions; there {@code #{arenaPlace.series}} is the series. */
    default String seriesDeskSection() {
        return null;
    }

    /** For the public page of an edition. */
    default String editionSection() {
        return null;
    }

    /** For the page of a registration; there {@code #{registrationView.mine}} is all its owner knows. */
    default String registrationSection() {
        return null;
    }

    /** Pages of the desk of a series. */
    default List<Tab> seriesTabs(SeriesFacts series) {
        return List.of();
    }

    /** Pages of the desk of an edition. */
    default List<Tab> editionTabs(SeriesFacts series, EditionFacts edition) {
        return List.of();
    }

    /** A page with an address of its own. @param labelKey key of its name in the bundles */
    record Tab(String labelKey, String address) {}
}
