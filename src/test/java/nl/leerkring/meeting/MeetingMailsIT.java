package nl.leerkring.meeting;

import static nl.leerkring.meeting.MeetingScene.later;
import static nl.leerkring.meeting.MeetingScene.on;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.intervision.AgreementRoom;
import nl.leerkring.intervision.GroupFixture;
import nl.leerkring.intervision.MeetingForm;
import nl.leerkring.intervision.MemberDesk;
import nl.leerkring.meeting.MeetingPlan.Series;
import nl.leerkring.shared.MemberId;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people find in their mail and their calendar about meetings. */
@ArquillianTest
class MeetingMailsIT {
    @Inject
    MeetingScene scene;

    @Inject
    GroupFixture people;

    @Inject
    AgreementRoom agreements;

    @Inject
    MemberDesk members;

    @Inject
    MeetingDesk desk;

    @Inject
    SeatDesk seats;

    @Inject
    CaseDesk cases;

    @Inject
    MeetingReminders reminders;

    private MeetingScene.Cast cast;

    @BeforeEach
    void aGroup() {
        cast = scene.cast();
    }

    @AfterEach
    void realTime() {
        scene.realTime();
    }

    @Test
    void everyChangeIsANewerVersionOfTheSameAppointment() throws Exception {
        var id = scene.planned(cast);
        desk.change(id, on(scene.inDays(12)));
        desk.change(id, on(scene.inDays(12)));
        desk.cancel(id);
        for (var member : List.of(cast.guide(), cast.noor(), cast.sem())) {
            var letters = scene.letters(member);
            assertThat(letters.stream().map(MeetingScene.Letter::template))
                    .containsExactly("meetingInvitation", "meetingChanged", "meetingCancelled");
            var uid = Invite.of(letters.get(0)).uid();
            assertThat(uid).endsWith("@leerkring");
            assertThat(invites(member))
                    .containsExactly(
                            invite("REQUEST", uid, 0, scene.inDays(10), member),
                            invite("REQUEST", uid, 1, scene.inDays(12), member),
                            invite("CANCEL", uid, 2, scene.inDays(12), member));
        }
    }

    @Test
    void aSignOffHoldsOnTheSameDateUntilTheyComeAfterAllOrItIsCancelled() throws Exception {
        var id = scene.planned(cast);
        signOff(cast.noor(), id);
        signOff(cast.sem(), id);
        people.as(cast.guide());
        desk.change(id, later(scene.inDays(10)));
        assertThat(templates(cast.guide())).containsExactly("meetingInvitation", "meetingChanged");
        assertThat(templates(cast.noor())).containsExactly("meetingInvitation");
        assertThat(seats.away(id)).hasSize(2);
        people.as(cast.noor());
        seats.comeBack(id);
        seats.comeBack(id);
        assertThat(templates(cast.noor())).containsExactly("meetingInvitation", "meetingChanged");
        assertThat(Invite.of(scene.letters(cast.noor()).get(1)).sequence()).isEqualTo(1);
        people.as(cast.guide());
        desk.cancel(id);
        // what stands in the calendar goes out of it
        assertThat(templates(cast.sem())).containsExactly("meetingInvitation", "meetingCancelled");
    }

    @Test
    void onAnotherDateASignOffLapsesAndWhoHadSignedOffIsToldAndCanSignOffAgain() throws Exception {
        var id = scene.planned(cast);
        signOff(cast.noor(), id);
        people.as(cast.guide());
        desk.change(id, later(scene.inDays(10)));
        desk.change(id, on(scene.inDays(12)));
        assertThat(seats.away(id)).isEmpty();
        assertThat(templates(cast.noor())).containsExactly("meetingInvitation", "meetingOtherDate");
        assertThat(templates(cast.sem())).containsExactly("meetingInvitation", "meetingChanged", "meetingChanged");
        var first = invites(cast.noor()).get(0);
        // the change of the hour passed by; the appointment is the same, and newer than any they have
        assertThat(invites(cast.noor()).get(1))
                .isEqualTo(invite("REQUEST", first.uid(), 2, scene.inDays(12), cast.noor()));
        signOff(cast.noor(), id);
        people.as(cast.guide());
        desk.change(id, later(scene.inDays(12)));
        assertThat(seats.away(id)).extracting(SeatDesk.Away::member).containsExactly(cast.noor());
        assertThat(templates(cast.noor())).hasSize(2);
    }

    @Test
    void whoLeavesLosesTheAppointmentAndHearsNothingMore() throws Exception {
        var id = scene.planned(cast);
        people.as(cast.noor());
        members.leave(cast.group());
        var left = invites(cast.noor());
        assertThat(left.get(1)).isEqualTo(invite("CANCEL", left.get(0).uid(), 0, scene.inDays(10), cast.noor()));
        people.as(cast.guide());
        desk.change(id, on(scene.inDays(12)));
        desk.cancel(id);
        assertThat(templates(cast.noor())).containsExactly("meetingInvitation", "meetingTakenBack");
        assertThat(templates(cast.sem())).hasSize(3);
    }

    @Test
    void whoComesInGetsWhatIsToComeAsSoonAsTheyAgree() throws Exception {
        scene.over(cast);
        desk.cancel(scene.planned(cast));
        var coming = desk.plan(cast.group(), on(scene.inDays(20)), new Series(2, 6));
        desk.change(coming.get(0), on(scene.inDays(21)));
        var fresh = people.joins(cast.group(), cast.guide());
        assertThat(templates(fresh)).isEmpty();
        accept(fresh);
        assertThat(invites(fresh).stream().map(Invite::date))
                .containsExactlyInAnyOrder(
                        Invite.start(scene.inDays(21)),
                        Invite.start(scene.inDays(20).plusWeeks(6)));
        // a new agreement comes before everything else, the next change too
        people.as(cast.guide());
        agreements.write(cast.group(), "Wij houden onze mond.");
        accept(cast.guide());
        people.as(cast.guide());
        desk.change(coming.get(0), on(scene.inDays(22)));
        assertThat(templates(fresh)).hasSize(2);
        accept(fresh);
        assertThat(invites(fresh).get(2).sequence()).isEqualTo(2);
        assertThat(invites(fresh)).hasSize(3);
    }

    @Test
    void theDayBeforeWhoComesIsRemindedOnce() {
        var id = scene.planned(cast);
        var cancelled = scene.planned(cast);
        signOff(cast.noor(), id);
        people.as(cast.guide());
        desk.cancel(cancelled);
        scene.moveTo(id, Duration.ofHours(-25));
        remind();
        assertThat(reminders(cast.sem())).isZero();
        scene.moveTo(id, Duration.ofHours(-23));
        // who hears of it a day before needs no reminder
        scene.planBeside(cast, id);
        remind();
        remind();
        assertThat(List.of(reminders(cast.guide()), reminders(cast.sem()), reminders(cast.noor())))
                .containsExactly(1L, 1L, 0L);
        desk.change(id, on(scene.inDays(8)));
        remind();
        scene.moveTo(id, Duration.ofHours(-2));
        remind();
        assertThat(reminders(cast.sem())).isEqualTo(2);
        scene.moveTo(id, Duration.ofHours(1));
        remind();
        assertThat(reminders(cast.sem())).isEqualTo(2);
    }

    @Test
    void noMailHoldsAWordOfACaseOrOfWhatPeopleWrote() {
        var details = new MeetingDetails(MeetingForm.ONLINE, null, null, "Themazeldzaam", null);
        var plan = new MeetingPlan(scene.inDays(10), MeetingScene.START, MeetingScene.END, details);
        var id = desk.plan(cast.group(), plan, Series.ONE).get(0);
        people.as(cast.noor());
        var brought = cases.bring(id, new CaseText("Titelzeldzaam", "Verhaalzeldzaam", "Vraagzeldzaam?"), true);
        cases.vote(id, brought);
        seats.signOff(id, "Redenzeldzaam");
        people.as(cast.guide());
        desk.change(id, on(scene.inDays(11)));
        scene.moveTo(id, Duration.ofHours(-3));
        remind();
        desk.cancel(id);
        var all = Stream.of(cast.guide(), cast.noor(), cast.sem())
                .flatMap(member -> scene.letters(member).stream())
                .toList();
        assertThat(all.stream().map(MeetingScene.Letter::template).distinct()).hasSize(5);
        assertThat(all).allSatisfy(letter -> assertThat(letter.all()).doesNotContainIgnoringCase("zeldzaam"));
    }

    private static Invite invite(String method, String uid, int sequence, LocalDate date, MemberId member) {
        var status = method.equals("CANCEL") ? "CANCELLED" : "CONFIRMED";
        return new Invite(method, uid, sequence, status, Invite.start(date), "mailto:" + MeetingScene.address(member));
    }

    private List<Invite> invites(MemberId member) throws Exception {
        var all = new ArrayList<Invite>();
        for (var letter : scene.letters(member)) {
            all.add(Invite.of(letter));
        }
        return all;
    }

    private List<String> templates(MemberId member) {
        return scene.letters(member).stream().map(MeetingScene.Letter::template).toList();
    }

    private long reminders(MemberId member) {
        return templates(member).stream().filter("meetingReminder"::equals).count();
    }

    private void remind() {
        while (reminders.round() > 0) {
            // until nothing is due
        }
    }

    private void signOff(MemberId member, MeetingId id) {
        people.as(member);
        seats.signOff(id, "Ik ben met verlof.");
    }

    private void accept(MemberId member) {
        people.as(member);
        agreements.accept(cast.group(), agreements.read(cast.group()).text().version());
    }
}
