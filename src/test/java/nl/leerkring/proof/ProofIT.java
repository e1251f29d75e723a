package nl.leerkring.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import nl.leerkring.intervision.GroupFixture;
import nl.leerkring.intervision.MemberDesk;
import nl.leerkring.meeting.HeldMeetings;
import nl.leerkring.meeting.MeetingRoom;
import nl.leerkring.paper.PaperNumber;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From who was there to a proof that everybody can verify. */
@ArquillianTest
class ProofIT {
    private static final String SECRET = "Ik zei te snel dat het wel goed kwam.";

    @Inject
    GroupFixture people;

    @Inject
    HeldMeetings meetings;

    @Inject
    MeetingRoom rooms;

    @Inject
    PresenceDesk desk;

    @Inject
    AttendanceRoom attendance;

    @Inject
    ProofRoom room;

    @Inject
    MemberDesk members;

    @Inject
    HeardOfProofs heard;

    @Inject
    ProofLetters letters;

    @PersistenceContext(unitName = "leerkring")
    EntityManager database;

    private HeldMeetings.Held held;

    @BeforeEach
    void aMeetingThatIsOver() {
        held = meetings.over();
    }

    @AfterEach
    void realTime() {
        meetings.realTime();
    }

    private PresencePlan.Line line(MemberId member, int breaks) {
        people.as(held.guide());
        var facts = rooms.require(held.meeting());
        return new PresencePlan.Line(member, facts.startsAt(), facts.endsAt(), breaks);
    }

    private PresencePlan plan(PresencePlan.Line... lines) {
        return new PresencePlan("geregistreerd supervisor", true, List.of(lines));
    }

    private void confirm(PresencePlan.Line... lines) {
        people.as(held.guide());
        desk.confirm(held.meeting(), plan(lines), desk.draft(held.meeting()).version());
    }

    private ProofFacts mine(MemberId member) {
        people.as(member);
        return room.mine().get(0);
    }

    @Test
    void whoWasThereGetsAProofAndOthersHearWhatCounts() {
        confirm(line(held.guide(), 10), line(held.noor(), 10));
        var proof = mine(held.noor());
        assertThat(proof.netMinutes()).isEqualTo(80);
        assertThat(proof.presence().size()).isEqualTo(new GroupSize(1, true));
        assertThat(proof.presence().qualification()).isEqualTo("geregistreerd supervisor");
        people.as(held.sem());
        assertThat(room.mine()).isEmpty();
        assertThat(heard.of(held.meeting()))
                .extracting(IntervisionAttended::member)
                .containsExactlyInAnyOrder(held.guide(), held.noor());
        var event = heard.of(held.meeting()).get(0);
        assertThat(event.online() && event.liveForAll()).isTrue();
        assertThat(event.facilitator()).isEqualTo(held.guide());
        assertThat(letters.names(held.noor())).containsExactly("proofReady");
        assertThat(letters.names(held.sem())).isEmpty();
        assertThat(letters.text(held.noor())).contains("/intervision/proofs").doesNotContain("Grenzen");
        people.as(held.noor());
        assertThat(new String(room.pdf(proof.number(), false), 0, 5, StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(rooms.require(held.meeting()).heldAt()).isNotNull();
    }

    @Test
    void whatIsProposedIsWhoDidNotSignOffAndTheQualificationOfLastTime() {
        people.as(held.guide());
        var draft = desk.draft(held.meeting());
        assertThat(draft.seats()).hasSize(3).allMatch(PresenceDesk.Seat::there);
        assertThat(draft.qualification()).isEmpty();
        confirm(line(held.noor(), 0));
        people.as(held.guide());
        var again = desk.draft(held.meeting());
        assertThat(again.qualification()).isEqualTo("geregistreerd supervisor");
        assertThat(again.seats())
                .filteredOn(PresenceDesk.Seat::there)
                .extracting(seat -> seat.line().member())
                .containsExactly(held.noor());
    }

    @Test
    void aCorrectionReplacesEveryProofAndTellsWhoWasNotThereAfterAll() {
        confirm(line(held.noor(), 0), line(held.sem(), 0));
        var first = mine(held.noor());
        people.as(held.noor());
        room.reflect(first.number(), new ReflectionText(SECRET, null, null));
        confirm(line(held.noor(), 0), line(held.sem(), 0));
        assertThat(mine(held.noor()).number())
                .as("the same again changes nothing")
                .isEqualTo(first.number());
        confirm(line(held.noor(), 30));
        var second = mine(held.noor());
        assertThat(second.number()).isNotEqualTo(first.number());
        assertThat(second.netMinutes()).isEqualTo(60);
        assertThat(room.one(second.number()).reflection().technical()).isEqualTo(SECRET);
        people.nobody();
        assertThat(room.verify(PaperNumber.next(new Random(99)))).isEmpty();
        assertThat(room.verify(first.number()).orElseThrow().presence().replacedAt())
                .isNotNull();
        assertThat(room.verify(second.number()).orElseThrow().presence().replacedAt())
                .isNull();
        people.as(held.sem());
        assertThat(room.mine()).isEmpty();
        assertThat(letters.names(held.sem())).containsExactly("proofReady", "proofWithdrawn");
        assertThat(letters.names(held.noor())).containsExactly("proofReady", "proofCorrected");
        assertThat(heard.of(held.meeting()))
                .filteredOn(event -> event.version() == 2 && event.netMinutes() == 0)
                .extracting(IntervisionAttended::member)
                .containsExactly(held.sem());
    }

    @Test
    void whatIsWrongIsToldBesideItsFieldAndNothingIsConfirmed() {
        var mute = new PresencePlan("getraind", false, List.of(line(held.noor(), 0)));
        assertThat(desk.problems(held.meeting(), mute))
                .extracting(DomainException::field)
                .containsExactly("declared");
        var twice = plan(line(held.noor(), 0), line(held.noor(), 5));
        refused(DomainException.Kind.NOT_FOUND, () -> desk.confirm(held.meeting(), twice, 0));
        var stranger = people.somebody(Role.LEARNER);
        var foreign = plan(line(stranger, 0));
        refused(DomainException.Kind.NOT_FOUND, () -> desk.confirm(held.meeting(), foreign, 0));
        assertThat(attendance.isConfirmed(held.meeting())).isFalse();
        meetings.realTime();
        var coming = meetings.planned();
        assertThat(desk.draft(coming.meeting()).refusal()).isEqualTo("proof.early");
    }

    @Test
    void onlyWhoGuidesTellsWhoWasThereAndOnlyTheOwnerSeesAProof() {
        var told = plan(line(held.noor(), 0));
        confirm(told.lines().get(0));
        var number = mine(held.noor()).number();
        people.as(held.sem());
        refused(DomainException.Kind.FORBIDDEN, () -> desk.confirm(held.meeting(), told, 0));
        refused(DomainException.Kind.FORBIDDEN, () -> desk.draft(held.meeting()));
        refused(DomainException.Kind.FORBIDDEN, () -> attendance.list(held.meeting()));
        refused(DomainException.Kind.NOT_FOUND, () -> room.one(number));
        refused(DomainException.Kind.NOT_FOUND, () -> room.pdf(number, true));
        refused(DomainException.Kind.NOT_FOUND, () -> room.reflect(number, new ReflectionText("x", null, null)));
        for (var role : List.of(Role.LEARNER, Role.ADMINISTRATOR, Role.ORGANISATION_ADMIN)) {
            people.somebody(role);
            refused(DomainException.Kind.NOT_FOUND, () -> desk.confirm(held.meeting(), told, 0));
            refused(DomainException.Kind.NOT_FOUND, () -> attendance.isConfirmed(held.meeting()));
            refused(DomainException.Kind.NOT_FOUND, () -> attendance.pdf(held.meeting()));
            refused(DomainException.Kind.NOT_FOUND, () -> room.one(number));
        }
    }

    @Test
    void aReflectionStandsNowhereAsTextAndTheGuideCannotReadIt() {
        confirm(line(held.noor(), 0), line(held.guide(), 0));
        var number = mine(held.noor()).number();
        room.reflect(number, new ReflectionText(SECRET, "  ", null));
        assertThat(room.one(number).reflection()).isEqualTo(new ReflectionText(SECRET, null, null));
        room.reflect(number, new ReflectionText(SECRET, SECRET, SECRET));
        var raw = (byte[]) database.createNativeQuery(
                        "select concat(technical, normative, personal) from proof_reflection where meeting = ?1 and member = ?2")
                .setParameter(1, held.meeting().value())
                .setParameter(2, held.noor().value())
                .getSingleResult();
        assertThat(new String(raw, StandardCharsets.ISO_8859_1))
                .doesNotContain("snel")
                .hasSizeGreaterThan(20);
        people.as(held.noor());
        assertThatThrownBy(() -> room.reflect(number, new ReflectionText("x".repeat(1201), null, null)))
                .hasMessage("proof.error.long.text");
        people.as(held.guide());
        refused(DomainException.Kind.NOT_FOUND, () -> room.one(number));
    }

    @Test
    void anotherFacilitatorCorrectsWithAnotherQualificationAndWhoLeftSinceKeepsTheProof() {
        confirm(line(held.noor(), 0), line(held.sem(), 0));
        people.as(held.guide());
        members.promote(held.group(), held.sem());
        people.as(held.noor());
        members.leave(held.group());
        people.as(held.sem());
        var draft = desk.draft(held.meeting());
        assertThat(draft.qualification()).isEmpty();
        assertThat(draft.seats())
                .filteredOn(PresenceDesk.Seat::there)
                .extracting(seat -> seat.line().member())
                .containsExactlyInAnyOrder(held.noor(), held.sem());
        var facts = rooms.require(held.meeting());
        var late = new PresencePlan.Line(held.noor(), facts.startsAt().plusSeconds(900), facts.endsAt(), 0);
        desk.confirm(held.meeting(), new PresencePlan("getraind", true, List.of(late)), 1);
        assertThat(mine(held.noor()).netMinutes()).isEqualTo(75);
        assertThat(mine(held.noor()).presence().qualification()).isEqualTo("getraind");
    }

    private static void refused(DomainException.Kind kind, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(kind));
    }
}
