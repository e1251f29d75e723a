package nl.leerkring.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import nl.leerkring.shared.MemberId;
import nl.leerkring.vault.Vault;
import nl.leerkring.vault.VaultId;

/**
 * The files of evidence, sealed with the key of their owner. In pieces, so that who reads one holds a piece of it and not all. Each piece is sealed for its
 * place and for how many there are: one that is left out, moved or added is found out.
 */
@Dependent
class EvidencePieces {
    /** Bytes of a piece before it is sealed. */
    static final int PIECE = 1024 * 1024;

    @Inject
    Statements statements;

    @Inject
    Holdings holdings;

    @Inject
    Vault vault;

    /** How many pieces a file of this size takes. */
    static int count(int size) {
        return (size + PIECE - 1) / PIECE;
    }

    /** Seals a file. */
    void write(MemberId owner, long evidence, byte[] content) {
        var key = holdings.lock(owner);
        var count = count(content.length);
        for (int piece = 0; piece < count; piece++) {
            var plain = Arrays.copyOfRange(content, piece * PIECE, Math.min(content.length, (piece + 1) * PIECE));
            statements.run(
                    "insert into ledger_evidence_piece (evidence, piece, content) values (?1, ?2, ?3)",
                    evidence,
                    piece,
                    vault.sealBytes(key, purpose(evidence, piece, count), plain));
        }
    }

    /** One piece, opened; nothing when there is no such piece. @param size of the whole file */
    byte[] read(MemberId owner, long evidence, int piece, int size) {
        var sealed = statements
                .column("select content from ledger_evidence_piece where evidence = ?1 and piece = ?2", evidence, piece)
                .stream()
                .map(byte[].class::cast)
                .findFirst();
        Optional<VaultId> key = sealed.isEmpty() ? Optional.empty() : holdings.vault(owner);
        return key.map(of -> vault.openBytes(of, purpose(evidence, piece, count(size)), sealed.get()))
                .orElse(new byte[0]);
    }

    void forget(long evidence) {
        statements.run("delete from ledger_evidence_piece where evidence = ?1", evidence);
        statements.run("delete from ledger_evidence_file where evidence = ?1", evidence);
    }

    private static String purpose(long evidence, int piece, int count) {
        return "evidence:" + evidence + "." + piece + "." + count;
    }
}
