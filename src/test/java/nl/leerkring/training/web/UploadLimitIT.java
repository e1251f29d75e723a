package nl.leerkring.training.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.leerkring.content.Packages;
import nl.leerkring.content.ZipPackage;
import nl.leerkring.content.Zips;
import nl.leerkring.support.Editor;
import nl.leerkring.support.Rows;
import nl.leerkring.training.TestTrainings;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files that are too large, sent over the network: a sentence is the answer, and nothing of them stays. */
@ArquillianTest
@RunAsClient
class UploadLimitIT {
    private static final String[] SENTENCES = {"Je bestand is groter dan 50 MB", "Maak films en plaatjes kleiner."};
    private static final int MEGABYTE = 1 << 20;

    @ArquillianResource
    URL url;

    private Editor editor;

    @BeforeEach
    void editorJoins() throws Exception {
        editor = Editor.joins(url);
    }

    @Test
    void aLittleTooLargeIsToldAtTheForm() throws Exception {
        var before = drafts();
        var answer = editor.brings(noise((int) ZipPackage.MAX_ZIP + 1));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains(SENTENCES);
        assertThat(drafts()).isEqualTo(before);
    }

    @Test
    void muchTooLargeIsToldAtTheForm() throws Exception {
        var before = drafts();
        isToldSo(editor.brings(noise(60 * MEGABYTE)));
        assertThat(drafts()).isEqualTo(before);
    }

    @Test
    void muchTooLargeInPiecesIsToldAtTheForm() throws Exception {
        var before = drafts();
        isToldSo(editor.bringsInPieces(noise(60 * MEGABYTE)));
        assertThat(drafts()).isEqualTo(before);
    }

    @Test
    void theServerTakesTheNextPackageAfterwards() throws Exception {
        editor.brings(noise(60 * MEGABYTE));
        var slug = TestTrainings.slug();
        var answer = editor.brings(Zips.of(slug, Packages.valid()));
        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith(Editor.HOME + "/" + slug));
        assertThat(Rows.number("select count(*) from training_draft where slug = ?", slug))
                .isEqualTo(1);
    }

    @Test
    void nothingChosenIsTold() throws Exception {
        var answer = editor.brings(new byte[0]);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Je koos nog geen bestand. Kies een ZIP.");
    }

    private void isToldSo(HttpResponse<String> answer) throws Exception {
        assertThat(answer.statusCode()).isEqualTo(302);
        var page = editor.surfer().get(answer.headers().firstValue("Location").orElseThrow());
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains(SENTENCES).contains("role=\"alert\"");
    }

    /** All that an upload writes. */
    private static Map<String, String> drafts() {
        var sums = Rows.sums(Set.of());
        sums.keySet().removeIf(table -> !table.matches(".*(training|stored_file).*"));
        assertThat(sums).hasSizeGreaterThanOrEqualTo(5);
        return sums;
    }

    private static byte[] noise(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }
}
