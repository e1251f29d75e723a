package nl.leerkring.door;

import static nl.leerkring.arena.ArenaFixture.answer;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.leerkring.arena.ArenaFixture;
import nl.leerkring.arena.RegistrationForgotten;
import nl.leerkring.arena.RegistrationId;
import nl.leerkring.paper.PaperNumber;
import nl.leerkring.shared.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Correcting presence, closing it, and what comes of that: proofs, mails, and what others hear. */
@ArquillianTest
class ClosingIT {
    @Inject
    ArenaFixture arenas;

    @Inject
    DoorFixture fixture;

    @Inject
    AttendanceDesk desk;

    @Inject
    AttendanceFiles files;

    @Inject
    DoorList list;

    @Inject
    AttendedRoom room;

    @Inject
    HeardOfEditions heard;

    @Inject
    TracedAttendance traced;

    @Inject
    Event<Object> events;

    @Inject
    UserTransaction transaction;

    @PersistenceContext(unitName = "leerkring")
    EntityManager entities;

    private DoorFixture.Day day;
    private Attendee wim;
    private Attendee noor;

    @BeforeEach
    void bothAreThereInTheMorning() {
        day = fixture.morning(20, 1, false);
        wim = fixture.who(day, day.wim().email());
        noor = fixture.who(day, ArenaFixture.address(day.noor()));
        fixture.ticks(day, wim, 1, true);
        fixture.ticks(day, noor, 1, true);
        fixture.to(day.edition().endsAt());
    }

    @AfterEach
    void realTime() {
        arenas.realTime();
    }

    private ProofFacts ofNoor() {
        arenas.as(day.noor(), Role.LEARNER);
        return room.mine().get(0);
    }

    private List<Map<String, String>> letters(String email) {
        return arenas.rows(
                "select * from notification_mail where address = ? and template like 'door%' order by id", email);
    }

    @Test
    void whoWasThereGetsAProofAndOthersHearTheNetMinutes() {
        fixture.closes(day);
        var whole = day.edition().netMinutes();
        assertThat(whole).isEqualTo(165);
        assertThat(ofNoor().netMinutes()).isEqualTo(whole);
        assertThat(heard.of(day.edition().id()))
                .hasSize(2)
                .allMatch(event -> event.version() == 1 && event.netMinutes() == whole && event.days() == 1)
                .extracting(ArenaAttended::member)
                .containsExactlyInAnyOrder(day.noor(), null);
        var pdf = room.pdf(ofNoor().number());
        assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        arenas.visitor();
        assertThat(traced.address(room.ofLink(day.wim().secret()).proof().number()))
                .hasValueSatisfying(address -> assertThat(address).startsWith("/attended/LK-"));
        assertThat(room.verify(PaperNumber.next(new Random(99)))).isEmpty();
    }

    @Test
    void whoHasNoAccountGetsItByThePersonalLinkAndByTheLinkOfTheMail() throws Exception {
        transaction.begin();
        fixture.closes(day);
        entities.flush();
        // once a mail with a secret is sent, its link is forgotten
        var link = letters(day.wim().email()).get(0).get("link");
        transaction.commit();
        arenas.visitor();
        assertThat(room.pdfOfLink(day.wim().secret())).isNotEmpty();
        assertThat(room.pdf(link.replaceFirst(".*token=", ""))).isNotEmpty();
        assertThat(arenas.rows("select * from door_proof where secret_hash is not null")
                        .toString())
                .doesNotContain(link.replaceFirst(".*token=", ""));
        assertThat(answer(() -> room.pdf("onzin"))).isEqualTo("error.notFound");
        assertThat(answer(() -> room.pdfOfLink("onzin"))).isEqualTo("error.notFound");
        assertThat(answer(() -> room.pdf((String) null))).isEqualTo("error.notFound");
    }

    @Test
    void aProofIsDownloadedByItsOwnerOnly() {
        fixture.closes(day);
        var number = ofNoor().number();
        for (var role : List.of(Role.LEARNER, Role.ARENA_COORDINATOR, Role.ADMINISTRATOR)) {
            arenas.somebody(role);
            assertThat(answer(() -> room.pdf(number))).isEqualTo("error.notFound");
            assertThat(room.mine()).isEmpty();
        }
        arenas.visitor();
        assertThat(answer(() -> room.pdf(number))).isEqualTo("error.forbidden");
        assertThat(answer(() -> room.mine())).isEqualTo("error.forbidden");
        assertThat(room.verify(number).orElseThrow().replaced()).isFalse();
    }

    @Test
    void onlyWhoCoordinatesTheSeriesCorrectsClosesAndTakesTheList() {
        var correction = new Correction(wim, 1, false, null, null, false);
        for (var role : List.of(Role.LEARNER, Role.ADMINISTRATOR, Role.ARENA_COORDINATOR)) {
            arenas.somebody(role);
            var refusal = role == Role.ARENA_COORDINATOR ? "error.notFound" : "error.forbidden";
            assertThat(answer(() -> desk.look(day.slug(), day.number()))).isEqualTo(refusal);
            assertThat(answer(() -> desk.correct(day.slug(), day.number(), correction)))
                    .isEqualTo(refusal);
            assertThat(answer(() -> desk.close(day.slug(), day.number(), 0))).isEqualTo(refusal);
            assertThat(answer(() -> files.pdf(day.slug(), day.number()))).isEqualTo(refusal);
            assertThat(answer(() -> files.table(day.slug(), day.number()))).isEqualTo(refusal);
        }
        fixture.coordinates(day);
        assertThat(files.table(day.slug(), day.number())).hasSize(3);
        assertThat(files.table(day.slug(), day.number()).toString()).doesNotContain("@");
        assertThat(files.pdf(day.slug(), day.number())).isNotEmpty();
        assertThat(desk.look(day.slug(), day.number()).closing().closed()).isFalse();
    }

    @Test
    void whoIsForgottenHasNoNameOnThePaperAndTheNumberStillVerifies() throws Exception {
        fixture.closes(day);
        var number = ofNoor().number();
        transaction.begin();
        events.fire(new RegistrationForgotten(
                new RegistrationId(noor.id()), day.edition().id()));
        transaction.commit();
        assertThat(arenas.rows("select * from door_proof where number = ?", number.value())
                        .toString())
                .contains("holder=-")
                .contains("member=null");
        arenas.visitor();
        assertThat(room.verify(number).orElseThrow().forgotten()).isTrue();
        fixture.coordinates(day);
        assertThat(desk.look(day.slug(), day.number()).changed()).isFalse();
    }

    @Test
    void beforeTheLastDayNothingIsClosedAndWhereEveryDayIsAskedWhoMissedOneGetsNothing() {
        arenas.realTime();
        day = fixture.morning(20, 2, true);
        wim = fixture.who(day, day.wim().email());
        noor = fixture.who(day, ArenaFixture.address(day.noor()));
        fixture.ticks(day, wim, 1, true);
        fixture.ticks(day, noor, 1, true);
        assertThat(answer(() -> fixture.closes(day))).isEqualTo("door.error.notBegun");
        fixture.to(day.edition().days().get(1).startsAt());
        fixture.ticks(day, noor, 2, true);
        fixture.to(day.edition().endsAt());
        fixture.closes(day);
        assertThat(ofNoor().days()).containsExactly(1, 2);
        assertThat(heard.of(day.edition().id()))
                .extracting(ArenaAttended::attendee)
                .containsExactly(noor);
        arenas.visitor();
        assertThat(room.ofLink(day.wim().secret()).proof()).isNull();
    }
}
