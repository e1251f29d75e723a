package nl.leerkring.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class SealedTextTest {
    private static final String TEXT = "Mevrouw wil geen hulp; haar zoon wél. 🙂";
    private static final String PURPOSE = "case:12.question";
    private static final VaultId VAULT = new VaultId(482109371125L);

    private final DataKey key = new DataKey(VAULT, 1, Gcm.newKey());
    private final byte[] sealed = SealedText.seal(key, PURPOSE, TEXT);

    @Test
    void whatIsSealedOpensAtItsOwnPlace() {
        assertThat(SealedText.open(key, PURPOSE, sealed)).isEqualTo(TEXT);
        for (var text : List.of("", "x", "long ".repeat(100_000))) {
            assertThat(SealedText.open(key, PURPOSE, SealedText.seal(key, PURPOSE, text)))
                    .isEqualTo(text);
        }
    }

    @Test
    void noWordOfTheTextIsInIt() {
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Mevrouw", "hulp", "zoon", PURPOSE);
    }

    @Test
    void everySealedTextDiffers() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 1000; i++) {
            var bytes = SealedText.seal(key, PURPOSE, TEXT);
            assertThat(seen.add(Arrays.toString(bytes))).isTrue();
        }
    }

    @Test
    void itDoesNotOpenForAnotherVaultWithTheSameKey() {
        broken(new DataKey(new VaultId(VAULT.value() + 1), 1, key.key()), PURPOSE, sealed);
    }

    @Test
    void itDoesNotOpenForAnotherPurpose() {
        for (var other : List.of("case:13.question", "case:12", "case:12.questions", "q")) {
            broken(key, other, sealed);
        }
    }

    @Test
    void itDoesNotOpenWithAnotherKeyOrAnotherVersion() {
        broken(new DataKey(VAULT, 1, Gcm.newKey()), PURPOSE, sealed);
        var renamed = sealed.clone();
        renamed[SealedText.HEADER - 1] = 2;
        assertThat(SealedText.version(renamed)).isEqualTo(2);
        broken(new DataKey(VAULT, 2, key.key()), PURPOSE, renamed);
    }

    @Test
    void everyChangedBitIsFoundOut() {
        for (int at = 0; at < sealed.length * 8; at++) {
            var tampered = sealed.clone();
            tampered[at / 8] ^= (byte) (1 << at % 8);
            broken(key, PURPOSE, tampered);
        }
    }

    @Test
    void whatIsCutOffOrLengthenedIsFoundOut() {
        for (int length = 0; length < sealed.length; length++) {
            broken(key, PURPOSE, Arrays.copyOf(sealed, length));
        }
        broken(key, PURPOSE, Arrays.copyOf(sealed, sealed.length + 1));
    }

    @Test
    void aTextGivenAsPurposeByMistakeIsRefused() {
        for (var wrong : List.of("", "Case", "case 12", "c".repeat(81), TEXT)) {
            assertThatThrownBy(() -> SealedText.seal(key, wrong, TEXT)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aKeyNeverSaysWhatItIs() {
        assertThat(key.toString()).isEqualTo("DataKey[482109371125 1]");
    }

    private static void broken(DataKey key, String purpose, byte[] bytes) {
        assertThatThrownBy(() -> SealedText.open(key, purpose, bytes))
                .isInstanceOf(BrokenSeal.class)
                .hasNoCause();
    }
}
