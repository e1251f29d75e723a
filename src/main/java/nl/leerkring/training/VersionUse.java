package nl.leerkring.training;

import java.util.Map;

/** Tells how many people follow each version: given by the feature that knows, as a CDI bean. */
public interface VersionUse {
    /** Numbers of people that are still at it, and of people in all. */
    record Use(long busy, long all) {}

    /** By id of the version; versions nobody started are left out. */
    Map<Long, Use> of(TrainingSlug slug);
}
