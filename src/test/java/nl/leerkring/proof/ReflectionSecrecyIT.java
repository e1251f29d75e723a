package nl.leerkring.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.intervision.GroupFixture;
import nl.leerkring.meeting.HeldMeetings;
import nl.leerkring.meeting.MeetingRoom;
import nl.leerkring.meeting.OwnVaults;
import nl.leerkring.meeting.Traces;
import nl.leerkring.membership.AccountRemoved;
import nl.leerkring.paper.PaperNumber;
import nl.leerkring.shared.MemberId;
import nl.leerkring.vault.Vault;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody writes about the own learning stands nowhere to be read, and is no more when the account is gone. */
@ArquillianTest
class ReflectionSecrecyIT {
    /** In no other text: a dump holds all tests. */
    private static final String RARE = "Zilverpopuliertak";

    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final ReflectionText TEXT =
            new ReflectionText(RARE + " een", RARE + " twee\nen verder.", "Wat leer ik van " + RARE + "?");

    @Inject
    GroupFixture people;

    @Inject
    HeldMeetings meetings;

    @Inject
    MeetingRoom rooms;

    @Inject
    PresenceDesk desk;

    @Inject
    ProofRoom room;

    @Inject
    OwnVaults vaults;

    @Inject
    Vault vault;

    @Inject
    Event<AccountRemoved> removed;

    @Inject
    UserTransaction transaction;

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    private HeldMeetings.Held held;

    @BeforeEach
    void proofsOfTwo() {
        held = meetings.over();
        people.as(held.guide());
        var facts = rooms.require(held.meeting());
        var lines = Stream.of(held.noor(), held.sem())
                .map(member -> new PresencePlan.Line(member, facts.startsAt(), facts.endsAt(), 0))
                .toList();
        desk.confirm(held.meeting(), new PresencePlan("getraind begeleider", true, lines), 0);
    }

    @AfterEach
    void realTime() {
        meetings.realTime();
    }

    @Test
    void neitherADumpOfAllTablesNorTheLogNorAMailHasAWordOfIt() throws Exception {
        try (var log = new Traces.Log()) {
            var number = writes(held.noor());
            assertThat(room.one(number).reflection()).isEqualTo(TEXT);
            assertThat(room.pdf(number, true)).isNotEmpty();
            assertThatThrownBy(() -> room.reflect(number, new ReflectionText(RARE.repeat(100), null, null)))
                    .hasMessage("proof.error.long.text");
            assertThat(log.lines()).anyMatch(line -> line.contains("ProofRoom.reflect"));
            assertThat(log.lines()).noneMatch(line -> line.contains(RARE));
        }
        var sealed = sealed(held.noor());
        assertThat(sealed).hasSize(3);
        var wanted = new ArrayList<>(sealed);
        wanted.addAll(List.of(RARE, HEX.formatHex(RARE.getBytes(StandardCharsets.UTF_8))));
        // what looks does find what is there; mails are in the dump too
        assertThat(Traces.inDump(wanted)).containsExactlyInAnyOrderElementsOf(sealed);
    }

    @Test
    void withTheAccountItIsGoneAndNobodyReadsACopyAgain() throws Exception {
        writes(held.noor());
        var other = writes(held.sem());
        var sealed = sealed(held.noor());
        var copy = HEX.parseHex(sealed.get(0));
        var key = vaults.find(held.noor()).orElseThrow();
        var place = "reflection:" + held.meeting() + ".technical";
        assertThat(vault.open(key, place, copy)).isEqualTo(TEXT.technical());
        transaction.begin();
        removed.fire(new AccountRemoved(held.noor()));
        transaction.commit();
        assertThat(sealed(held.noor())).isEmpty();
        assertThat(vaults.find(held.noor())).isEmpty();
        assertThat(Traces.inDump(sealed)).isEmpty();
        assertThatThrownBy(() -> vault.open(key, place, copy)).hasMessage(Vault.DESTROYED);
        assertThat(room.one(other).reflection()).as("of somebody else").isEqualTo(TEXT);
    }

    private PaperNumber writes(MemberId member) {
        people.as(member);
        var number = room.mine().get(0).number();
        room.reflect(number, TEXT);
        return number;
    }

    /** What stands in the columns for sealed texts, as hexadecimal digits. */
    private List<String> sealed(MemberId member) {
        return Stream.of("technical", "normative", "personal")
                .flatMap(part -> database
                        .createNativeQuery("select hex(" + part + ") from proof_reflection where member = ?1")
                        .setParameter(1, member.value())
                        .getResultList()
                        .stream()
                        .map(String::valueOf))
                .map(String.class::cast)
                .toList();
    }
}
