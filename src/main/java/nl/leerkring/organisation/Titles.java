package nl.leerkring.organisation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import nl.leerkring.training.TrainingSlug;
import nl.leerkring.training.Versions;

/** How trainings are called; one that was withdrawn has only its name in addresses left. */
@Dependent
class Titles {
    @Inject
    Versions versions;

    String of(String slug) {
        return TrainingSlug.isValid(slug)
                ? versions.current(new TrainingSlug(slug))
                        .map(version -> version.about().title())
                        .orElse(slug)
                : slug;
    }
}
