package nl.leerkring.vault;

/** The keys of a vault were destroyed. */
record KeysDestroyed(VaultId vault) {}
