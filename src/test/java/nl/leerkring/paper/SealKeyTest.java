package nl.leerkring.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import nl.leerkring.launcher.SealKeystore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealKeyTest {
    @TempDir
    Path folder;

    @Test
    void theKeystoreOfAnOrganisationIsRead() {
        var key = TestSeal.key();
        assertThat(key.certificate().getSubjectX500Principal().getName()).contains("Leerkring tests only");
        assertThat(key.algorithm()).isEqualTo("SHA256withRSA");
        assertThat(key.earlier()).isEmpty();
    }

    @Test
    void certificatesOfEarlierSealsMayLieBesideTheKey() throws Exception {
        var file = SealKeystore.of(folder);
        var store = open(file);
        store.setCertificateEntry("earlier", TestSeal.key().certificate());
        save(store, file);
        assertThat(read(file).earlier()).containsExactly(TestSeal.key().certificate());
        assertThat(read(file).certificate()).isNotEqualTo(TestSeal.key().certificate());
    }

    @Test
    void eachMistakeIsToldInASentenceWithoutThePassword() throws Exception {
        refused("", "x", "LEERKRING_SEAL_KEYSTORE is not set");
        refused(folder.resolve("none.p12").toString(), "x", "cannot be read");
        refused(TestSeal.KEYSTORE.toString(), "geheim-geraden", "LEERKRING_SEAL_PASSWORD does not open");
        refused(Files.writeString(folder.resolve("text.p12"), "no keystore").toString(), "x", "is no keystore");
        var file = SealKeystore.of(folder);
        var store = open(file);
        store.deleteEntry("seal");
        save(store, file);
        refused(file.toString(), SealKeystore.PASSWORD, "holds 0 keys");
    }

    private static void refused(String file, String password, String sentence) {
        assertThatThrownBy(() -> SealKey.read(file, password))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(sentence)
                .hasMessageNotContaining("geheim")
                .hasNoCause();
    }

    private static SealKey read(Path file) {
        return SealKey.read(file.toString(), SealKeystore.PASSWORD);
    }

    private static KeyStore open(Path file) throws Exception {
        return KeyStore.getInstance(file.toFile(), SealKeystore.PASSWORD.toCharArray());
    }

    private static void save(KeyStore store, Path file) throws Exception {
        try (var stream = Files.newOutputStream(file)) {
            store.store(stream, SealKeystore.PASSWORD.toCharArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
