package nl.leerkring.vault;

import java.util.concurrent.ThreadLocalRandom;
import nl.leerkring.support.Rows;

/** Vaults for tests outside the server, as the feature that owns a circle would have made them. */
public final class MadeVaults {
    private MadeVaults() {}

    /** A new vault with a key. */
    public static VaultId one() {
        var vault = new VaultId(ThreadLocalRandom.current().nextLong(VaultId.SMALLEST, VaultId.LARGEST + 1));
        var key = MasterKeys.parse(System.getenv("LEERKRING_VAULT_KEY")).wrap(new DataKey(vault, 1, Gcm.newKey()));
        Rows.change("insert into vault (id, made_at) values (?, now(6))", vault.value());
        Rows.change(
                "insert into vault_key (vault, version, master, wrapped, made_at) values (?, 1, ?, ?, now(6))",
                vault.value(),
                key.master(),
                key.bytes());
        return vault;
    }
}
