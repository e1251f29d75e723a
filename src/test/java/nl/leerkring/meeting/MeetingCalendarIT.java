package nl.leerkring.meeting;

import static nl.leerkring.meeting.MeetingScene.on;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.leerkring.calendar.AgendaRoom;
import nl.leerkring.calendar.CalendarEntry;
import nl.leerkring.calendar.CalendarFeed;
import nl.leerkring.calendar.FeedDoor;
import nl.leerkring.intervision.AgreementRoom;
import nl.leerkring.intervision.GroupFixture;
import nl.leerkring.intervision.MeetingForm;
import nl.leerkring.intervision.MemberDesk;
import nl.leerkring.shared.MemberId;
import nl.leerkring.support.Queries;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Meetings of groups in the calendar of who takes part, by its secret address. */
@ArquillianTest
class MeetingCalendarIT {
    @Inject
    MeetingScene scene;

    @Inject
    GroupFixture people;

    @Inject
    MeetingDesk desk;

    @Inject
    SeatDesk seats;

    @Inject
    CaseDesk cases;

    @Inject
    MemberDesk members;

    @Inject
    AgreementRoom agreements;

    @Inject
    AgendaRoom agenda;

    @Inject
    FeedDoor door;

    @Inject
    CalendarFeed writer;

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
    void everyChangeOfAMeetingStandsInTheFeed() {
        var id = scene.planned(cast);
        var secret = secret(cast.noor());
        assertThat(read(secret)).singleElement().satisfies(entry -> {
            assertThat(entry.appointment().cancelled()).isFalse();
            assertThat(entry.startsAt()).isEqualTo(at(MeetingScene.SOON));
            assertThat(entry.address()).isEqualTo(cast.group().address("/meetings/" + id));
        });
        people.as(cast.guide());
        desk.change(id, on(scene.inDays(12)));
        assertThat(read(secret)).singleElement().satisfies(entry -> {
            assertThat(entry.startsAt()).isEqualTo(at(12));
            assertThat(entry.appointment().sequence()).isEqualTo(1);
        });
        desk.cancel(id);
        assertThat(read(secret)).singleElement().satisfies(entry -> {
            assertThat(entry.appointment().cancelled()).isTrue();
            assertThat(entry.appointment().sequence()).isEqualTo(2);
        });
    }

    /** A calendar that has the mail too knows that they are the same. */
    @Test
    void itIsTheAppointmentOfTheInvitation() throws Exception {
        scene.planned(cast);
        var mailed = Invite.of(scene.letters(cast.noor()).get(0));
        assertThat(read(secret(cast.noor())))
                .extracting(entry -> entry.appointment().uid())
                .containsExactly(mailed.uid());
    }

    @Test
    void whoSignedOffOrLeftDoesNotHaveItAnyMore() {
        var id = scene.planned(cast);
        var other = desk.plan(cast.group(), on(scene.inDays(20)), MeetingPlan.Series.ONE)
                .get(0);
        var secret = secret(cast.noor());
        assertThat(read(secret)).hasSize(2);
        seats.signOff(id, "Ik ben met verlof.");
        assertThat(read(secret))
                .extracting(CalendarEntry::address)
                .containsExactly(cast.group().address("/meetings/" + other));
        assertThat(agenda.coming()).hasSize(1);
        members.leave(cast.group());
        assertThat(read(secret)).isEmpty();
        assertThat(agenda.coming()).isEmpty();
    }

    @Test
    void whoDidNotAgreeHasNothingUntilTheyDo() {
        scene.planned(cast);
        var fresh = people.joins(cast.group(), cast.guide());
        var secret = secret(fresh);
        assertThat(read(secret)).isEmpty();
        agreements.accept(cast.group(), agreements.read(cast.group()).text().version());
        assertThat(read(secret)).hasSize(1);
        people.as(cast.guide());
        agreements.write(cast.group(), "Wij houden onze mond.");
        assertThat(read(secret)).isEmpty();
    }

    @Test
    void whatWasBeforeSomebodyCameInIsNotTheirs() {
        scene.over(cast);
        var fresh = people.agrees(cast.group(), cast.guide());
        assertThat(read(secret(fresh))).isEmpty();
        assertThat(read(secret(cast.noor()))).hasSize(1);
    }

    @Test
    void aYearAfterItIsInTheFeedNoLongerAndOnThePageOnlyUntilItsEnd() {
        scene.over(cast);
        var secret = secret(cast.noor());
        assertThat(agenda.coming()).isEmpty();
        assertThat(read(secret)).hasSize(1);
        scene.move(Duration.ofDays(366));
        assertThat(read(secret)).isEmpty();
    }

    @Test
    void nothingOfCasesThemesPeopleOrTheOnlineRoomStandsInIt() {
        var details = new MeetingDetails(MeetingForm.ONLINE, null, MeetingScene.LINK, "Themazeldzaam", null);
        var plan = new MeetingPlan(scene.inDays(10), MeetingScene.START, MeetingScene.END, details);
        var id = desk.plan(cast.group(), plan, MeetingPlan.Series.ONE).get(0);
        people.as(cast.noor());
        cases.bring(id, new CaseText("Titelzeldzaam", "Verhaalzeldzaam", "Vraagzeldzaam?"), true);
        var text = writer.text("Leerkring", read(secret(cast.sem()))).replace("\r\n ", "");
        assertThat(text)
                .contains("Intervisie Proefkade", "Online", cast.group().address("/meetings/" + id))
                .doesNotContainIgnoringCase("zeldzaam")
                .doesNotContain(
                        MeetingScene.LINK,
                        "Proef Persoon",
                        Long.toString(cast.sem().value()));
    }

    @Test
    void whatItCostsDoesNotDependOnHowManyThereAre() {
        scene.planned(cast);
        var secret = secret(cast.noor());
        var few = Queries.of(() -> door.read(secret));
        people.as(cast.guide());
        desk.plan(cast.group(), on(scene.inDays(11)), new MeetingPlan.Series(9, 1));
        var other = scene.cast();
        scene.planned(other);
        for (var group : List.of(other, scene.cast())) {
            comesIn(cast.noor(), group);
            people.as(group.guide());
            desk.plan(group.group(), on(scene.inDays(11)), new MeetingPlan.Series(9, 1));
        }
        assertThat(read(secret)).hasSize(29);
        assertThat(Queries.of(() -> door.read(secret))).isEqualTo(few).isLessThanOrEqualTo(8);
        people.as(cast.noor());
        assertThat(Queries.of(agenda::coming)).isLessThanOrEqualTo(7);
    }

    private Instant at(int days) {
        return Slot.of(scene.inDays(days), MeetingScene.START, MeetingScene.END).startsAt();
    }

    private void comesIn(MemberId member, MeetingScene.Cast into) {
        people.as(into.guide());
        people.comesIn(into.group(), into.guide(), member);
    }

    /** Of this member, who acts afterwards. */
    private String secret(MemberId member) {
        people.as(member);
        return agenda.make();
    }

    private List<CalendarEntry> read(String secret) {
        return door.read(secret).orElseThrow().entries();
    }
}
