package nl.leerkring.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.support.TestClock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sealing, destroying and renewing on the real database. */
@ArquillianTest
class VaultIT {
    private static final String PURPOSE = "note:1";

    @Resource
    ManagedExecutorService executor;

    @Inject
    Vault vault;

    @Inject
    StoredKeys keys;

    @Inject
    ConfiguredKeys masters;

    @Inject
    KeysAtStart start;

    @Inject
    VaultTables tables;

    @Inject
    TestClock time;

    @Inject
    Clock clock;

    @Inject
    UserTransaction transaction;

    private final String text = "De buurvrouw " + UUID.randomUUID() + " wil geen hulp.";
    private VaultId id;
    private byte[] sealed;

    @BeforeEach
    void aVaultWithAText() {
        id = vault.create();
        sealed = vault.seal(id, PURPOSE, text);
    }

    @AfterEach
    void realTimeAgain() throws Exception {
        time.reset();
        tables.drop();
    }

    @Test
    void noTableHoldsTheTextOrTheKeyThatOpensIt() throws Exception {
        tables.keep(sealed);
        var key = masters.get().unwrap(keys.newestKey(id).orElseThrow()).key().getEncoded();
        assertThat(tables.holding(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(tables.holding(key)).isEmpty();
        assertThat(vault.open(id, PURPOSE, tables.kept().get(0))).isEqualTo(text);
        // what looks does find it where it is not sealed
        tables.keep(text.getBytes(StandardCharsets.UTF_8));
        assertThat(tables.holding(text.getBytes(StandardCharsets.UTF_8))).containsExactly("vault_it_note");
    }

    @Test
    void destroyedStaysDestroyed() {
        var other = vault.create();
        var theirs = vault.seal(other, PURPOSE, text);
        vault.destroy(id);
        assertThat(vault.isDestroyed(id)).isTrue();
        assertThatThrownBy(() -> vault.open(id, PURPOSE, sealed)).hasMessage(Vault.DESTROYED);
        assertThatThrownBy(() -> vault.seal(id, PURPOSE, text)).hasMessage(Vault.DESTROYED);
        assertThatThrownBy(() -> vault.renew(id)).hasMessage(Vault.DESTROYED);
        vault.destroy(id);
        assertThat(vault.isDestroyed(id)).isTrue();
        assertThat(vault.isDestroyed(other)).isFalse();
        assertThat(vault.open(other, PURPOSE, theirs)).isEqualTo(text);
    }

    @Test
    void whoCatchesTheRefusalGoesOnInTheSameTransaction() throws Exception {
        vault.destroy(id);
        transaction.begin();
        assertThatThrownBy(() -> vault.open(id, PURPOSE, sealed)).isInstanceOf(DomainException.class);
        var next = vault.create();
        transaction.commit();
        assertThat(vault.isDestroyed(next)).isFalse();
    }

    @Test
    void aKeyThatWasReadBeforeItWasDestroyedElsewhereIsForgottenWithinSeconds() throws Exception {
        transaction.begin();
        try {
            assertThat(vault.open(id, PURPOSE, sealed)).isEqualTo(text);
            executor.submit(() -> vault.destroy(id)).get();
            assertThat(vault.open(id, PURPOSE, sealed)).isEqualTo(text);
            time.move(HeldKeys.LONGEST);
            assertThatThrownBy(() -> vault.open(id, PURPOSE, sealed)).hasMessage(Vault.DESTROYED);
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void theNextTransactionRemembersNoKeyAtAll() throws Exception {
        transaction.begin();
        assertThat(vault.open(id, PURPOSE, sealed)).isEqualTo(text);
        executor.submit(() -> vault.destroy(id)).get();
        transaction.commit();
        assertThatThrownBy(() -> vault.open(id, PURPOSE, sealed)).hasMessage(Vault.DESTROYED);
    }

    @Test
    void whatIsRolledBackNeverWas() throws Exception {
        transaction.begin();
        var gone = vault.create();
        var lost = vault.seal(gone, PURPOSE, text);
        vault.renew(id);
        assertThat(SealedText.version(vault.seal(id, PURPOSE, text))).isEqualTo(2);
        transaction.rollback();
        assertThatThrownBy(() -> vault.open(gone, PURPOSE, lost)).hasMessage("error.notFound");
        assertThatThrownBy(() -> vault.destroy(gone)).hasMessage("error.notFound");
        assertThat(SealedText.version(vault.seal(id, PURPOSE, text))).isEqualTo(1);
    }

    @Test
    void aDestructionThatIsRolledBackDestroysNothing() throws Exception {
        transaction.begin();
        vault.destroy(id);
        assertThatThrownBy(() -> vault.open(id, PURPOSE, sealed)).hasMessage(Vault.DESTROYED);
        transaction.rollback();
        assertThat(vault.open(id, PURPOSE, sealed)).isEqualTo(text);
    }

    @Test
    void aNewKeySealsAndTheEarlierOneStillOpens() {
        vault.renew(id);
        var later = vault.seal(id, PURPOSE, text);
        assertThat(List.of(SealedText.version(sealed), SealedText.version(later)))
                .containsExactly(1, 2);
        assertThat(vault.open(id, PURPOSE, sealed)).isEqualTo(text);
        assertThat(vault.open(id, PURPOSE, later)).isEqualTo(text);
        vault.destroy(id);
        assertThatThrownBy(() -> vault.open(id, PURPOSE, later)).hasMessage(Vault.DESTROYED);
    }

    @Test
    void aTextOfAnotherVaultOrPlaceDoesNotOpen() {
        var other = vault.create();
        assertThatThrownBy(() -> vault.open(other, PURPOSE, sealed)).isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> vault.open(id, "note:2", sealed)).isInstanceOf(BrokenSeal.class);
        var unknown = sealed.clone();
        unknown[SealedText.HEADER - 1] = 7;
        assertThatThrownBy(() -> vault.open(id, PURPOSE, unknown)).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void aStartWithoutAMasterKeyThatIsNeededIsRefused() throws Exception {
        start.run();
        transaction.begin();
        try {
            keys.add(new MasterKeys.Wrapped(id, 2, "0123456789abcdef", new byte[60]), clock.now());
            assertThatThrownBy(start::run).hasMessage(MasterKeys.missing("0123456789abcdef"));
        } finally {
            transaction.rollback();
        }
    }

    @Test
    void aClockThatIsSetBackMakesNoKeyYoung() throws Exception {
        transaction.begin();
        try {
            assertThat(vault.open(id, PURPOSE, sealed)).isEqualTo(text);
            executor.submit(() -> vault.destroy(id)).get();
            time.move(Duration.ofHours(-1));
            assertThatThrownBy(() -> vault.open(id, PURPOSE, sealed)).hasMessage(Vault.DESTROYED);
        } finally {
            transaction.rollback();
        }
    }
}
