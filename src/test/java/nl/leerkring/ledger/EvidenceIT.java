package nl.leerkring.ledger;

import static nl.leerkring.arena.ArenaFixture.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import nl.leerkring.arena.ArenaFixture;
import nl.leerkring.register.RegisterRules.Own;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of evidence are sealed as they stand in the database, also those that were there before. */
@ArquillianTest
class EvidenceIT {
    private static final String MARK = "%PDF-1.7 geheim van Noor";

    @Inject
    ArenaFixture people;

    @Inject
    LedgerFixture life;

    @Inject
    EvidenceDesk desk;

    @Inject
    EvidenceRounds rounds;

    @Inject
    Clock clock;

    private MemberId noor;

    @BeforeEach
    void somebody() {
        noor = people.somebody(Role.LEARNER);
    }

    private EvidencePlan plan() {
        return new EvidencePlan("Supervisie", Own.REFLECTION, "1,5", clock.today(), true);
    }

    private long added(byte[] content) {
        desk.add(plan(), new EvidenceFile("bewijs.pdf", content));
        return desk.mine().get(0).id();
    }

    private static byte[] large(int size) {
        var content = new byte[size];
        new Random(7).nextBytes(content);
        System.arraycopy(MARK.getBytes(StandardCharsets.US_ASCII), 0, content, 0, MARK.length());
        return content;
    }

    @Test
    void aFileIsSealedInPiecesAndComesBackAsItWas() {
        var content = large(2 * EvidencePieces.PIECE + 17);
        var id = added(content);
        assertThat(people.rows("select * from ledger_evidence_piece where evidence = ?", id))
                .hasSize(3);
        var mark = java.util.HexFormat.of().withUpperCase().formatHex(MARK.getBytes(StandardCharsets.US_ASCII));
        assertThat(people.rows(
                        "select evidence from ledger_evidence_piece where evidence = ? and locate(?, hex(content)) > 0",
                        id,
                        mark))
                .as("nothing of it can be read in the database")
                .isEmpty();
        assertThat(life.content(desk, id)).isEqualTo(content);
        assertThat(desk.piece(id, 3)).isEmpty();
        people.somebody(Role.LEARNER);
        assertThat(answer(() -> desk.piece(id, 0))).isEqualTo("error.notFound");
    }

    @Test
    void aFileOfTwentyMegabytesIsTakenAndOneByteMoreIsToldBesideTheField() {
        var largest = large(EvidenceFile.MOST);
        assertThat(life.content(desk, added(largest))).isEqualTo(largest);
        var tooLarge = new EvidenceFile("bewijs.pdf", Arrays.copyOf(largest, EvidenceFile.MOST + 1));
        assertThat(answer(() -> desk.add(plan(), tooLarge))).isEqualTo("file own.error.large");
        assertThat(answer(() -> desk.add(plan(), EvidenceFile.tooLarge()))).isEqualTo("file own.error.large");
    }

    @Test
    void aPieceThatIsMovedOrCutIsFoundOut() {
        var id = added(large(2 * EvidencePieces.PIECE));
        life.change("update ledger_evidence_piece set piece = 9 where evidence = ?1 and piece = 0", id);
        life.change("update ledger_evidence_piece set piece = 0 where evidence = ?1 and piece = 1", id);
        assertThatThrownBy(() -> desk.piece(id, 0)).hasStackTraceContaining("BrokenSeal");
    }

    @Test
    void aFileThatWasWrittenBeforeIsSealedAndStaysReadable() {
        var id = added(MARK.getBytes(StandardCharsets.US_ASCII));
        life.change("delete from ledger_evidence_piece where evidence = ?1", id);
        life.change(
                "insert into ledger_evidence_file (evidence, content) values (?1, ?2)",
                id,
                MARK.getBytes(StandardCharsets.US_ASCII));
        while (rounds.round() > 0) {
            // also those of other tests
        }
        assertThat(people.rows("select * from ledger_evidence_file where evidence = ?", id))
                .isEmpty();
        assertThat(life.content(desk, id)).asString().isEqualTo(MARK);
        desk.remove(id);
        assertThat(people.rows("select * from ledger_evidence_piece where evidence = ?", id))
                .as("taken back, nothing is left of it")
                .isEmpty();
    }

    @Test
    void aFileIsWhatItsContentSays() {
        for (var content : new String[] {"<html>", "MZ programma", "GIF89a", "%PD", "PK zip"}) {
            var file = new EvidenceFile("bewijs.pdf", content.getBytes(StandardCharsets.US_ASCII));
            assertThat(answer(() -> desk.add(plan(), file))).as(content).isEqualTo("file own.error.type");
        }
        var none = new EvidenceFile("bewijs.pdf", new byte[0]);
        assertThat(answer(() -> desk.add(plan(), none))).isEqualTo("file own.error.file");
    }
}
