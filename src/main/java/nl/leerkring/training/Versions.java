package nl.leerkring.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The compiled versions in memory: the way other features reach the content of a training. No rights are checked here. */
@ApplicationScoped
public class Versions {
    /** The version, loaded from the database when it is not in memory yet. */
    public Optional<TrainingVersion> find(VersionId id) {
        throw new UnsupportedOperationException("written by the training feature");
    }

    /** The newest published version of a training: what somebody who enrols now gets. */
    public Optional<TrainingVersion> current(TrainingSlug slug) {
        throw new UnsupportedOperationException("written by the training feature");
    }
}
