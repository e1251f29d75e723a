package nl.leerkring.ledger;

import nl.leerkring.arena.EditionFacts;
import nl.leerkring.arena.EditionId;
import nl.leerkring.arena.SeriesId;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.training.TrainingVersion;

/** How the things that can be accredited are called in the ledger. */
final class Subjects {
    static final String TRAINING = "training:";
    static final String SERIES = "series:";
    static final String EDITION = "edition:";
    static final String GROUP = "group:";

    private Subjects() {}

    static String of(TrainingVersion version) {
        return all(version) + ":" + version.number();
    }

    /** Of all versions of the training. */
    static String all(TrainingVersion version) {
        return TRAINING + version.slug();
    }

    static String of(EditionFacts edition) {
        return EDITION + edition.id();
    }

    static String of(EditionId edition) {
        return EDITION + edition;
    }

    static String of(SeriesId series) {
        return SERIES + series;
    }

    static String of(GroupId group) {
        return GROUP + group;
    }
}
