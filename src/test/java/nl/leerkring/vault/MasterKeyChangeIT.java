package nl.leerkring.vault;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.ArrayList;
import java.util.List;
import nl.leerkring.shared.MemberId;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The master key changes while keys of the earlier one are there. */
@ArquillianTest
class MasterKeyChangeIT {
    @Inject
    Vault vault;

    @Inject
    StoredKeys keys;

    @Inject
    ConfiguredKeys masters;

    @Inject
    Rewrapping rewrapping;

    @Inject
    UserTransaction transaction;

    private record Note(VaultId vault, byte[] sealed, String text) {}

    @Test
    void everyTextStaysReadableBeforeInTheMiddleAndAfter() throws Exception {
        var notes = new ArrayList<Note>();
        transaction.begin();
        for (int i = 0; i < Rewrapping.MOST + 20; i++) {
            notes.add(written("tekst " + i));
        }
        assertThat(keys.masters()).contains(earlier().current());
        transaction.commit();

        allReadable(notes);
        var inOneGo = rewrapping.batch();
        assertThat(inOneGo).isLessThanOrEqualTo(Rewrapping.MOST);
        allReadable(notes);
        while (rewrapping.batch() > 0) {
            allReadable(notes);
        }

        assertThat(keys.masters()).containsExactly(masters.get().current());
        allReadable(notes);
        var currentOnly = MasterKeys.parse(configured()[0]);
        assertThat(notes)
                .allSatisfy(
                        note -> currentOnly.unwrap(keys.newestKey(note.vault()).orElseThrow()));
    }

    @Test
    void whatIsDestroyedInBetweenDoesNotComeBack() throws Exception {
        transaction.begin();
        var note = written("weg");
        vault.destroy(note.vault());
        transaction.commit();
        while (rewrapping.batch() > 0) {
            assertThat(vault.isDestroyed(note.vault())).isTrue();
        }
        assertThat(vault.isDestroyed(note.vault())).isTrue();
        assertThat(vault.isBroken(note.vault(), new MemberId(1))).isFalse();
    }

    /** In a vault whose key the earlier master key wraps. */
    private Note written(String text) {
        var id = vault.create();
        var sealed = vault.seal(id, "note", text);
        keys.rewrap(earlier().wrap(masters.get().unwrap(keys.newestKey(id).orElseThrow())));
        return new Note(id, sealed, text);
    }

    private void allReadable(List<Note> notes) {
        assertThat(notes)
                .allSatisfy(note -> assertThat(vault.open(note.vault(), "note", note.sealed()))
                        .isEqualTo(note.text()));
    }

    private static MasterKeys earlier() {
        return MasterKeys.parse(configured()[1] + "," + configured()[0]);
    }

    private static String[] configured() {
        return ConfigProvider.getConfig()
                .getValue("leerkring.vault.key", String.class)
                .split(",");
    }
}
