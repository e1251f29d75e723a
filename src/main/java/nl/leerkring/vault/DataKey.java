package nl.leerkring.vault;

import javax.crypto.SecretKey;

/** A key of one vault. @param version from 1 on; the highest one seals, the others still open */
record DataKey(VaultId vault, int version, SecretKey key) {
    /** Says which key it is, never what it is. */
    @Override
    public String toString() {
        return "DataKey[" + vault + " " + version + "]";
    }
}
