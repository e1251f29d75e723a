package nl.leerkring.training;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.UUID;
import nl.leerkring.content.Packages;
import nl.leerkring.format.Problems;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class PublishingIT {
    private final TrainingSlug slug = new TrainingSlug("proef-" + UUID.randomUUID());

    @Inject
    Publishing publishing;

    @Inject
    StoredVersions stored;

    @Test
    void publishingTheSameFilesTwiceGivesOneVersion() {
        publish(Packages.valid());
        var first = stored.current().get(slug.value());
        publish(Packages.valid());
        assertThat(stored.current()).containsEntry(slug.value(), first);
    }

    @Test
    void aChangeGivesASecondVersionAndTheFirstStaysReadable() {
        publish(Packages.valid());
        var first = stored.current().get(slug.value());
        publish(Packages.valid().replacing("lessons/kijken.md", "Kijk goed.", "Kijk beter."));
        var second = stored.current().get(slug.value());
        assertThat(second).isNotEqualTo(first);
        assertThat(stored.find(new VersionId(second)).orElseThrow().number()).isEqualTo(2);
        assertThat(stored.files(first).text("lessons/kijken.md", new Problems()))
                .contains("Kijk goed.");
        assertThat(stored.files(second).text("lessons/kijken.md", new Problems()))
                .contains("Kijk beter.");
    }

    @Test
    void aBrokenPackageLeavesNothingBehindAndTheEarlierVersionStays() {
        publish(Packages.valid());
        var before = stored.current().get(slug.value());
        var broken = Packages.valid().replacing("quizzes/toets.yaml", "correct: true", "correct: false");
        var errors = publishing.publish(slug, broken.files(), new Problems());
        assertThat(errors).isNotEmpty();
        assertThat(stored.current()).containsEntry(slug.value(), before);
        assertThat(stored.find(new VersionId(before)).orElseThrow().number()).isEqualTo(1);
    }

    private void publish(Packages files) {
        assertThat(publishing.publish(slug, files.files(), new Problems())).isEmpty();
    }
}
