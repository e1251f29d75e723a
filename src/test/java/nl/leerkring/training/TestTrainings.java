package nl.leerkring.training;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.leerkring.content.Packages;
import nl.leerkring.format.Problems;

/** Publishes trainings for tests, in the way editors do. */
@ApplicationScoped
public class TestTrainings {
    @Inject
    Publishing publishing;

    /** An address that no other test uses. */
    public static String slug() {
        return "proef-" + UUID.randomUUID();
    }

    /** Makes it the newest version. @throws IllegalArgumentException when the package has errors */
    public void publish(String slug, Packages files) {
        var errors = publishing.publish(new TrainingSlug(slug), files.files(), new Problems());
        if (!errors.isEmpty()) {
            throw new IllegalArgumentException(errors.toString());
        }
    }
}
