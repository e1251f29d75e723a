package nl.leerkring.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import nl.leerkring.content.Packages;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class EditorialIT extends Editors {
    @Test
    void onlyEditorsGetIn() {
        publish(Packages.valid());
        for (var role : new Role[] {Role.LEARNER, Role.ADMINISTRATOR, Role.FACILITATOR, Role.ORGANISATION_ADMIN}) {
            become(role);
            is(DomainException.Kind.FORBIDDEN, () -> editorial.list());
            is(DomainException.Kind.FORBIDDEN, () -> editorial.page(slug));
            is(DomainException.Kind.FORBIDDEN, () -> editorial.preview(slug));
            is(DomainException.Kind.FORBIDDEN, () -> editorial.compare(slug, 1, 1));
            is(DomainException.Kind.FORBIDDEN, () -> editorial.download(slug, 1));
            is(DomainException.Kind.FORBIDDEN, () -> upload(Packages.valid()));
            is(DomainException.Kind.FORBIDDEN, () -> editorial.publish(slug, "x"));
            is(DomainException.Kind.FORBIDDEN, () -> editorial.discard(slug));
            is(DomainException.Kind.FORBIDDEN, () -> editorial.withdraw(slug));
            is(DomainException.Kind.FORBIDDEN, () -> editorial.restore(slug));
        }
    }

    @Test
    void whatIsNotThereIsNotFound() {
        publish(Packages.valid());
        for (var other : new String[] {"niet-hier", "../etc", "", null}) {
            is(DomainException.Kind.NOT_FOUND, () -> editorial.page(other));
            is(DomainException.Kind.NOT_FOUND, () -> editorial.withdraw(other));
        }
        is(DomainException.Kind.NOT_FOUND, () -> editorial.download(slug, 9));
        is(DomainException.Kind.NOT_FOUND, () -> editorial.download(slug, 0));
        is(DomainException.Kind.NOT_FOUND, () -> editorial.compare(slug, 1, 2));
        is(DomainException.Kind.NOT_FOUND, () -> editorial.discard(slug));
    }

    @Test
    void whoStartedStaysOnTheVersionOfThen() {
        publish(Packages.valid());
        enrolling.start(slug);
        publish(Packages.valid().replacing(LESSON, "Kijk goed.", "Kijk beter."));
        var page = editorial.page(slug);
        assertThat(page.current()).isEqualTo(2);
        assertThat(page.draft()).isNull();
        assertThat(page.versions()).extracting(row -> row.use().busy()).containsExactly(0L, 1L);
        assertThat(classroom.open(slug, "kijken").version().number()).isEqualTo(1);
        assertThat(catalogue.page(slug).number()).isEqualTo(2);
        assertThat(editorial.compare(slug, 1, 2)).hasSize(1);
    }

    @Test
    void anotherPackageThanWasLookedAtIsNotPublished() {
        upload(Packages.valid());
        var seen = editorial.page(slug).draft().hash();
        upload(Packages.valid().replacing(LESSON, "Kijk goed.", "Kijk beter."));
        assertThatThrownBy(() -> editorial.publish(slug, seen))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("editorial.publish.other"));
    }

    @Test
    void whatIsWithdrawnIsOutOfTheCatalogueWhileItsLearnersGoOn() {
        publish(Packages.valid());
        enrolling.start(slug);
        editorial.withdraw(slug);
        is(DomainException.Kind.NOT_FOUND, () -> catalogue.page(slug));
        assertThat(classroom.open(slug, "kijken").open()).isTrue();
        classroom.finish(slug, "kijken");
        become(Role.LEARNER);
        is(DomainException.Kind.NOT_FOUND, () -> enrolling.start(slug));
        asEditor();
        editorial.restore(slug);
        assertThat(catalogue.page(slug).number()).isEqualTo(1);
    }

    @Test
    void aRestartUndoesNothing() throws IOException {
        var folder = Files.createTempDirectory("ship").resolve(slug);
        var shipped = Packages.valid().files();
        for (var path : shipped.paths()) {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.write(folder.resolve(path), shipped.bytes(path));
        }
        assertThat(publishing.ship(folder)).isEmpty();
        publish(Packages.valid().replacing(LESSON, "Kijk goed.", "Kijk beter."));
        editorial.withdraw(slug);
        assertThat(publishing.ship(folder)).isEmpty();
        var page = editorial.page(slug);
        assertThat(page.current()).isEqualTo(2);
        assertThat(page.withdrawn()).isTrue();
        Files.writeString(folder.resolve(LESSON), "Van de volgende uitgave.");
        assertThat(publishing.ship(folder)).isEmpty();
        assertThat(editorial.page(slug).current()).isEqualTo(3);
        assertThat(editorial.page(slug).withdrawn()).isTrue();
    }

    @Test
    void thePreviewIsOfTheDraftAndElseOfWhatIsOnline() {
        publish(Packages.valid());
        assertThat(editorial.preview(slug).draft()).isFalse();
        upload(Packages.valid().replacing("training.yaml", "title: Aandacht", "title: Meer aandacht"));
        assertThat(editorial.preview(slug).draft()).isTrue();
        assertThat(editorial.preview(slug).title()).isEqualTo("Meer aandacht");
        assertThat(editorial.preview(slug).number()).isEqualTo(2);
    }
}
