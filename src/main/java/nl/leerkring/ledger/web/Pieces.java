package nl.leerkring.ledger.web;

import java.io.IOException;
import java.io.OutputStream;
import nl.leerkring.ledger.EvidenceDesk;

/** Sends a file of evidence without holding all of it. */
final class Pieces {
    private Pieces() {}

    static void send(EvidenceDesk desk, EvidenceDesk.Download file, OutputStream out) throws IOException {
        for (int piece = 0; piece < file.pieces(); piece++) {
            out.write(desk.piece(file.id(), piece));
        }
    }
}
