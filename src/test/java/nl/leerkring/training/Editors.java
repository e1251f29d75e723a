package nl.leerkring.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import nl.leerkring.content.Packages;
import nl.leerkring.content.Zips;
import nl.leerkring.learning.Classroom;
import nl.leerkring.learning.Enrolling;
import nl.leerkring.membership.FixtureDirectory;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import org.junit.jupiter.api.BeforeEach;

/** An editor, with a training of one's own, and what one can do. */
abstract class Editors {
    static final String LESSON = "lessons/kijken.md";

    final String slug = "redactie-" + UUID.randomUUID();

    @Inject
    Caller caller;

    @Inject
    Editorial editorial;

    @Inject
    Catalogue catalogue;

    @Inject
    Publishing publishing;

    @Inject
    MediaStore media;

    @Inject
    StoredRows rows;

    @Inject
    Enrolling enrolling;

    @Inject
    Classroom classroom;

    @BeforeEach
    void asEditor() {
        become(Role.EDITOR);
    }

    void become(Role role) {
        caller.become(
                new MemberId(
                        FixtureDirectory.FIRST + ThreadLocalRandom.current().nextLong(FixtureDirectory.FIRST)),
                EnumSet.of(Role.LEARNER, role));
    }

    Editorial.Uploaded upload(Packages files) {
        return editorial.upload(Zips.of(slug, files));
    }

    void publish(Packages files) {
        assertThat(upload(files).slug()).isEqualTo(slug);
        editorial.publish(slug, editorial.page(slug).draft().hash());
    }

    static void is(DomainException.Kind kind, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
