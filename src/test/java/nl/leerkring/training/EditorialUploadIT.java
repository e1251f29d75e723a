package nl.leerkring.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import nl.leerkring.content.Packages;
import nl.leerkring.content.Zips;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

@ArquillianTest
class EditorialUploadIT extends Editors {
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
    void whatGoesOutAndComesInAgainIsTheSame() {
        var out = editorial.download("spil-in-de-wijk", 1).bytes();
        var moved = Zips.replaceAll(
                out, "spil-in-de-wijk/", "kopie-" + slug.replace("-", "").substring(8, 17) + "/");
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
    void everyShippedTrainingGoesOutAndComesInWithoutLoss() {
        var shipped = List.of(
                "spil-in-de-wijk",
                "in-gesprek-over-eenzaamheid",
                "meldcode-huiselijk-geweld",
                "transgender-inclusieve-dienstverlening",
                "intercultureel-vakmanschap");
        for (var training : shipped) {
            var out = editorial.download(training, editorial.page(training).current());
            assertThat(editorial.upload(out.bytes()).slug()).isEqualTo(training);
            var draft = editorial.page(training).draft();
            assertThat(draft.errors()).as(training).isEmpty();
            assertThat(draft.changes()).as(training).isEmpty();
            assertThat(editorial.download(training, 0).bytes()).as(training).isEqualTo(out.bytes());
            editorial.discard(training);
        }
    }

    @Test
    void aFileOfAlmostTwentyMegabytesFits() {
        var film = new byte[19 << 20];
        ThreadLocalRandom.current().nextBytes(film);
        film[0] = 0x1a;
        film[1] = 0x45;
        film[2] = (byte) 0xdf;
        film[3] = (byte) 0xa3;
        assertThat(upload(Packages.valid().with("media/film.webm", film)).slug())
                .isEqualTo(slug);
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
}
