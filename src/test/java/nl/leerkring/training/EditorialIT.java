package nl.leerkring.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
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
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class EditorialIT {
    private static final String LESSON = "lessons/kijken.md";

    private final String slug = "redactie-" + UUID.randomUUID();

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

    private void become(Role role) {
        caller.become(
                new MemberId(
                        FixtureDirectory.FIRST + ThreadLocalRandom.current().nextLong(FixtureDirectory.FIRST)),
                EnumSet.of(Role.LEARNER, role));
    }

    private Editorial.Uploaded upload(Packages files) {
        return editorial.upload(Zips.of(slug, files));
    }

    private void publish(Packages files) {
        assertThat(upload(files).slug()).isEqualTo(slug);
        editorial.publish(slug, editorial.page(slug).draft().hash());
    }

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
    void aPackageWithMistakesIsKeptButCannotBePublished() {
        upload(Packages.valid().replacing("quizzes/toets.yaml", "correct: true", "correct: false"));
        var draft = editorial.page(slug).draft();
        assertThat(draft.errors()).hasSize(1);
        assertThat(draft.errors().get(0).file()).isEqualTo("quizzes/toets.yaml");
        assertThat(draft.ready()).isFalse();
        assertThatThrownBy(() -> editorial.publish(slug, draft.hash()))
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("editorial.publish.errors"));
        assertThat(editorial.page(slug).versions()).isEmpty();
        is(DomainException.Kind.NOT_FOUND, () -> catalogue.page(slug));
    }

    @Test
    void aHostilePackageLeavesNothingBehind() {
        var script = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert('" + slug + "')</script></svg>";
        for (var hostile : new Packages[] {
            Packages.valid().with("media/x.svg", script).with("media/own.vtt", "WEBVTT\n\n" + slug),
            Packages.valid().with(LESSON, "Kijk.\n\n<b onclick=a()>" + slug + "</b>"),
            Packages.valid().with("media/x.exe", "MZ" + slug),
            Packages.valid().with("media/x.png", "<html>" + slug)
        }) {
            var before = rows.countFiles();
            var uploaded = upload(hostile);
            assertThat(uploaded.slug()).isNull();
            assertThat(uploaded.reasons()).isNotEmpty();
            assertThat(rows.countDrafts(slug)).isZero();
            assertThat(rows.countFiles()).isEqualTo(before);
            is(DomainException.Kind.NOT_FOUND, () -> editorial.page(slug));
        }
    }

    @Test
    void aHostilePackageLeavesTheDraftThatWasThere() {
        upload(Packages.valid());
        var before = editorial.page(slug).draft().hash();
        assertThat(upload(Packages.valid().with("media/x.exe", "MZ")).slug()).isNull();
        assertThat(editorial.page(slug).draft().hash()).isEqualTo(before);
    }

    @Test
    void aDraftThatIsThrownAwayTakesItsFilmsAlong() {
        var before = rows.countFiles();
        upload(Packages.valid().with(LESSON, slug).with("media/own.vtt", "WEBVTT\n\n" + slug));
        assertThat(rows.countFiles()).isGreaterThan(before);
        editorial.discard(slug);
        assertThat(rows.countFiles()).isLessThanOrEqualTo(before);
        is(DomainException.Kind.NOT_FOUND, () -> editorial.page(slug));
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
    void whatGoesOutAndComesInAgainIsTheSame() {
        var out = editorial.download("spil-in-de-wijk", 1).bytes();
        var moved = Zips.replaceAll(out, "spil-in-de-wijk/", "kopie-" + slug.replace("-", "").substring(8, 17) + "/");
        var copy = editorial.upload(moved);
        assertThat(copy.reasons()).isEmpty();
        assertThat(editorial.download(copy.slug(), 0).bytes()).isEqualTo(moved);
        editorial.publish(copy.slug(), editorial.page(copy.slug()).draft().hash());
        assertThat(editorial.download(copy.slug(), 1).bytes()).isEqualTo(moved);
        assertThat(editorial.download(copy.slug(), 1).files().hash())
                .isEqualTo(editorial.download("spil-in-de-wijk", 1).files().hash());
        editorial.withdraw(copy.slug());
    }

    @Test
    void aFileOfAlmostTwentyMegabytesFits() {
        var film = new byte[19 << 20];
        ThreadLocalRandom.current().nextBytes(film);
        film[0] = 0x1a;
        film[1] = 0x45;
        film[2] = (byte) 0xdf;
        film[3] = (byte) 0xa3;
        assertThat(upload(Packages.valid().with("media/film.webm", film)).slug()).isEqualTo(slug);
        assertThat(editorial.download(slug, 0).files().bytes("media/film.webm")).isEqualTo(film);
        editorial.discard(slug);
    }

    @Test
    void mediaOfADraftAreForEditorsOnly() {
        upload(Packages.valid().with("media/own.vtt", "WEBVTT\n\n" + slug));
        var hash = editorial.page(slug).draft().hash();
        assertThat(media.find(hash, "media/own.vtt")).isEmpty();
        assertThat(new String(media.findInDraft(hash, "media/own.vtt").orElseThrow(), StandardCharsets.UTF_8))
                .contains(slug);
        assertThat(media.findInDraft(hash, LESSON)).isEmpty();
        become(Role.ADMINISTRATOR);
        assertThat(media.findInDraft(hash, "media/own.vtt")).isEmpty();
        assertThat(media.find(hash, "media/own.vtt")).isEmpty();
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

    private static void is(DomainException.Kind kind, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
