package nl.leerkring.door;

import static nl.leerkring.arena.ArenaFixture.answer;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.leerkring.arena.ArenaFixture;
import nl.leerkring.paper.PaperNumber;
import nl.leerkring.shared.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Correcting who was there, before and after it was closed. */
@ArquillianTest
class CorrectionIT {
    @Inject
    ArenaFixture arenas;

    @Inject
    DoorFixture fixture;

    @Inject
    AttendanceDesk desk;

    @Inject
    AttendedRoom room;

    @Inject
    HeardOfEditions heard;

    private DoorFixture.Day day;
    private Attendee wim;

    @BeforeEach
    void bothAreThereInTheMorning() {
        day = fixture.morning(20, 1, false);
        wim = fixture.who(day, day.wim().email());
        fixture.ticks(day, wim, 1, true);
        fixture.ticks(day, fixture.who(day, ArenaFixture.address(day.noor())), 1, true);
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

    private void correct(Attendee who, boolean there, Integer leftAfter) {
        fixture.coordinates(day);
        var begin = day.edition().startsAt();
        var left = leftAfter == null ? null : begin.plusSeconds(60L * leftAfter);
        desk.correct(day.slug(), day.number(), new Correction(who, 1, there, begin, left, false));
    }

    private List<Map<String, String>> letters(String email) {
        return arenas.rows(
                "select * from notification_mail where address = ? and template like 'door%' order by id", email);
    }

    @Test
    void aCorrectionIsHeardAfterClosingAnewAndOnlyByWhomItConcerns() {
        fixture.closes(day);
        var before = ofNoor().number();
        fixture.closes(day);
        assertThat(ofNoor().number()).as("the same again changes nothing").isEqualTo(before);
        fixture.minutes(1);
        correct(wim, true, 90);
        assertThat(desk.look(day.slug(), day.number()).changed()).isTrue();
        fixture.closes(day);
        assertThat(ofNoor().number()).isEqualTo(before);
        assertThat(heard.of(day.edition().id()))
                .filteredOn(event -> event.version() == 2)
                .singleElement()
                .matches(event -> event.attendee().equals(wim) && event.netMinutes() == 60);
        assertThat(letters(ArenaFixture.address(day.noor()))).hasSize(1);
    }

    @Test
    void whoWasNotThereAfterAllHearsItAndTheProofsSayThatTheyHoldNoLonger() {
        fixture.closes(day);
        fixture.minutes(1);
        correct(wim, true, 90);
        fixture.closes(day);
        fixture.minutes(1);
        correct(wim, false, null);
        fixture.closes(day);
        assertThat(heard.of(day.edition().id()))
                .filteredOn(event -> event.version() == 3)
                .singleElement()
                .matches(event -> event.days() == 0 && event.netMinutes() == 0);
        assertThat(letters(day.wim().email()))
                .extracting(row -> row.get("template"))
                .containsExactly("doorReady", "doorCorrected", "doorWithdrawn");
        arenas.visitor();
        assertThat(room.ofLink(day.wim().secret()).proof()).isNull();
        assertThat(arenas.rows(
                        "select number from door_proof where attendee = ? and replaced_at is not null", wim.value()))
                .hasSize(2)
                .allSatisfy(row -> assertThat(room.verify(new PaperNumber(row.get("number")))
                                .orElseThrow()
                                .replaced())
                        .isTrue());
    }

    @Test
    void whoClosesWhatTheyDidNotSeeIsToldSo() {
        fixture.closes(day);
        fixture.minutes(1);
        correct(wim, true, 90);
        assertThat(answer(() -> desk.close(day.slug(), day.number(), 0))).isEqualTo("door.error.meanwhile");
        fixture.closes(day);
        assertThat(desk.look(day.slug(), day.number()).closing().version()).isEqualTo(2);
    }

    @Test
    void whatIsWrongWithACorrectionIsToldBesideItsField() {
        fixture.coordinates(day);
        var begin = day.edition().startsAt();
        var none = new Correction(wim, 1, true, null, null, true);
        assertThat(problems(none)).containsExactly("arrived door.error.time", "left door.error.time");
        var turned = new Correction(wim, 1, true, begin.plusSeconds(600), begin, false);
        assertThat(problems(turned)).containsExactly("left door.error.order");
        var early = new Correction(wim, 1, true, begin.minusSeconds(9000), null, false);
        assertThat(problems(early)).containsExactly("arrived door.error.arrived");
        var late = new Correction(wim, 1, true, begin, day.edition().endsAt().plusSeconds(60), false);
        assertThat(problems(late)).containsExactly("left door.error.late");
        assertThat(answer(() -> problems(new Correction(wim, 2, true, begin, null, false))))
                .isEqualTo("error.notFound");
        assertThat(fixture.row(day, wim).stay(1).way()).isEqualTo(Way.LIST);
    }

    private List<String> problems(Correction correction) {
        return desk.problems(day.slug(), day.number(), correction).stream()
                .map(problem -> problem.field() + " " + problem.key())
                .toList();
    }
}
