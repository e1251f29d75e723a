package nl.leerkring.network;

import static nl.leerkring.arena.ArenaFixture.answer;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.leerkring.arena.Access;
import nl.leerkring.arena.ArenaFixture;
import nl.leerkring.arena.SeriesFacts;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Taking over a list of members: trying it, doing it once, and taking it back. */
@ArquillianTest
class ImportIT {
    @Inject
    ArenaFixture fixture;

    @Inject
    NetworkDoor door;

    @Inject
    MemberDesk desk;

    @Inject
    ImportDesk imports;

    @Inject
    NetworkRounds rounds;

    @Inject
    Members members;

    @Inject
    UserTransaction transaction;

    @Inject
    Clock clock;

    @Inject
    Caller caller;

    private SeriesFacts series;
    private MemberId coordinator;

    @BeforeEach
    void aSeries() {
        series = fixture.started(Access.OPEN);
        coordinator = caller.requireMember();
    }

    @Test
    void aListOfTenThousandIsTriedTakenOverOnceAndTakenBack() {
        var rows = IntStream.range(0, 10_000)
                .mapToObj(i -> i % 100 == 99 ? "geen adres;Fout " + i : "lid" + i + "@voorbeeld.test;Lid " + i)
                .collect(Collectors.joining("\n", "E-mail;Naam\n", "\n"));
        var list = String.valueOf(imports.bring(series.slug(), csv(rows)));
        var trial = imports.look(series.slug(), list).plan();
        assertThat(trial.newcomers()).hasSize(9_900);
        assertThat(trial.faults())
                .hasSize(100)
                .first()
                .satisfies(fault -> assertThat(fault.line()).isEqualTo(101));
        assertThat(desk.look(series.slug(), "", "", false, 1).all()).isZero();
        assertThat(imports.apply(series.slug(), list)).isEqualTo(9_900);
        assertThat(answer(() -> imports.apply(series.slug(), list))).isEqualTo("error.notFound");
        var again = String.valueOf(imports.bring(series.slug(), csv(rows)));
        assertThat(imports.look(series.slug(), again).plan().known()).isEqualTo(9_900);
        assertThat(imports.apply(series.slug(), again)).isZero();
        assertThat(imports.undo(series.slug(), list)).isEqualTo(9_900);
        assertThat(desk.look(series.slug(), "", "", false, 1).all()).isZero();
    }

    @Test
    void whoIsTakenOverHearsItShowsNothingAndStaysWhenTheListIsTakenBackAfterAnOwnWord() throws Exception {
        var ada = ArenaFixture.email();
        var bo = ArenaFixture.email();
        var list = String.valueOf(imports.bring(
                series.slug(),
                csv("email,naam,perspectief\n" + ada + ",Ada," + series.label("expert") + "\n" + bo + ",Bo,\n")));
        imports.apply(series.slug(), list);
        var token = told(ada);
        assertThat(letters(bo)).containsExactly("networkTold");
        fixture.visitor();
        var mine = new NetworkDoor.Key(null, token);
        assertThat(door.look(mine).others()).isEmpty();
        assertThat(door.look(mine).more()).isOne();
        door.join(mine, door.look(mine).plan());
        fixture.as(coordinator, Role.ARENA_COORDINATOR);
        assertThat(imports.undo(series.slug(), list)).isOne();
        assertThat(answer(() -> imports.undo(series.slug(), list))).isEqualTo("error.notFound");
        assertThat(desk.export(series.slug()))
                .extracting(row -> row.member().email())
                .containsExactly(ada);
    }

    /** The mail is written; its link is forgotten once it is sent, so another one is made. */
    private String told(String email) throws Exception {
        while (rounds.tell() > 0) {
            Thread.onSpinWait();
        }
        assertThat(letters(email)).containsExactly("networkTold");
        return renewed(email);
    }

    private String renewed(String email) throws Exception {
        transaction.begin();
        var secret = members.link(members.withEmail(series.id(), email).orElseThrow());
        transaction.commit();
        return secret;
    }

    @Test
    void aFileThatCannotBeReadIsRefusedBesideTheField() {
        for (var text : List.of("", "naam\nAda\n", "email;email\na@b.nl;a@b.nl\n", "\u0000\u0001")) {
            assertThat(answer(() -> imports.bring(series.slug(), csv(text)))).startsWith("file network.file.");
        }
        assertThat(answer(() -> imports.bring(series.slug(), new byte[ImportDesk.MOST_BYTES + 1])))
                .isEqualTo("file network.file.TOO_BIG");
    }

    private static byte[] csv(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> letters(String email) {
        return fixture
                .rows("select template from notification_mail where address = ? and template like 'network%'", email)
                .stream()
                .map(row -> row.get("template"))
                .toList();
    }
}
