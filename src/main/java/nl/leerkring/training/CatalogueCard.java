package nl.leerkring.training;

import java.util.List;

/** A training in the catalogue. @param minutes study load */
public record CatalogueCard(
        String slug,
        String title,
        String theme,
        String promise,
        int minutes,
        List<String> audience,
        String coverAddress) {
    static CatalogueCard of(TrainingVersion version) {
        var about = version.about();
        return new CatalogueCard(
                version.slug().value(),
                about.title(),
                about.theme(),
                about.promise(),
                version.minutes(),
                about.audience(),
                about.coverAddress());
    }
}
