package nl.leerkring.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class MasterKeysTest {
    private static final VaultId VAULT = new VaultId(482109371125L);

    private final String old = fresh();
    private final String current = fresh();
    private final DataKey key = new DataKey(VAULT, 1, Gcm.newKey());

    @Test
    void theFirstOneWrapsAndEveryOneUnwraps() {
        var before = MasterKeys.parse(old).wrap(key);
        var both = MasterKeys.parse(current + ", " + old);
        assertThat(both.names()).hasSize(2).contains(before.master());
        assertThat(both.unwrap(before)).isEqualTo(key);
        var after = both.wrap(both.unwrap(before));
        assertThat(after.master()).isEqualTo(both.current()).isNotEqualTo(before.master());
        assertThat(MasterKeys.parse(current).unwrap(after)).isEqualTo(key);
    }

    @Test
    void aKeyThatIsMissingIsNamed() {
        var wrapped = MasterKeys.parse(old).wrap(key);
        assertThatThrownBy(() -> MasterKeys.parse(current).unwrap(wrapped))
                .hasMessageContaining(wrapped.master())
                .hasMessageContaining("LEERKRING_VAULT_KEY");
    }

    @Test
    void aWrappedKeyFitsItsOwnRowOnly() {
        var masters = MasterKeys.parse(current);
        var wrapped = masters.wrap(key);
        var other = new VaultId(VAULT.value() + 1);
        assertThatThrownBy(() -> masters.unwrap(new MasterKeys.Wrapped(other, 1, wrapped.master(), wrapped.bytes())))
                .isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> masters.unwrap(new MasterKeys.Wrapped(VAULT, 2, wrapped.master(), wrapped.bytes())))
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void theWrappedKeyDoesNotHoldTheKeyAndFitsItsColumn() {
        var wrapped = MasterKeys.parse(current).wrap(key);
        assertThat(wrapped.bytes()).hasSize(60);
        assertThat(hex(wrapped.bytes())).doesNotContain(hex(key.key().getEncoded()));
    }

    @Test
    void withoutAKeyThereIsOneSentenceThatHelps() {
        for (var none : List.of("", "  ")) {
            assertThatThrownBy(() -> MasterKeys.parse(none))
                    .hasMessageStartingWith("LEERKRING_VAULT_KEY is not set;")
                    .hasMessageContaining("openssl rand -base64 32")
                    .hasNoCause();
        }
    }

    @Test
    void whatIsNoKeyIsRefusedWithoutBeingQuoted() {
        for (var wrong : List.of("geheim!geheim!", "Z2VoZWlt", ",", current + ",", current + ",Z2VoZWlt")) {
            assertThatThrownBy(() -> MasterKeys.parse(wrong))
                    .isInstanceOf(IllegalStateException.class)
                    .hasNoCause()
                    .satisfies(refusal ->
                            assertThat(refusal.getMessage()).doesNotContain("geheim", "Z2VoZWlt", current, "\n"));
        }
    }

    @Test
    void theNameOfAKeyTellsNothingOfIt() {
        var masters = MasterKeys.parse(current);
        assertThat(masters.current())
                .matches("[0-9a-f]{16}")
                .isEqualTo(MasterKeys.parse(current).current());
        assertThat(hex(Base64.getDecoder().decode(current))).doesNotContain(masters.current());
    }

    private static String fresh() {
        return Base64.getEncoder().encodeToString(Gcm.newKey().getEncoded());
    }

    private static String hex(byte[] bytes) {
        return java.util.HexFormat.of().formatHex(bytes);
    }
}
