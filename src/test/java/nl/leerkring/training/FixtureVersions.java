package nl.leerkring.training;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Optional;
import nl.leerkring.learning.Fixture;

/** Beside the real versions there is one small training for tests, with one of everything. */
@Alternative
@Priority(1)
@ApplicationScoped
public class FixtureVersions extends Versions {
    @Override
    public Optional<TrainingVersion> find(VersionId id) {
        return id.equals(Fixture.VERSION.id()) ? Optional.of(Fixture.VERSION) : super.find(id);
    }

    @Override
    public Optional<TrainingVersion> current(TrainingSlug slug) {
        return slug.value().equals(Fixture.SLUG) ? Optional.of(Fixture.VERSION) : super.current(slug);
    }
}
