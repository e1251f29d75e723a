package nl.leerkring.meeting;

import static nl.leerkring.meeting.MeetingScene.answer;
import static nl.leerkring.meeting.MeetingScene.on;
import static nl.leerkring.meeting.MeetingScene.online;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.leerkring.intervision.AtOnce;
import nl.leerkring.intervision.GroupDesk;
import nl.leerkring.intervision.GroupFixture;
import nl.leerkring.intervision.MeetingForm;
import nl.leerkring.meeting.MeetingPlan.Series;
import nl.leerkring.shared.Clock;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Planning, changing and cancelling meetings on the real database. */
@ArquillianTest
class MeetingPlanIT {
    @Inject
    MeetingScene scene;

    @Inject
    GroupFixture people;

    @Inject
    AtOnce all;

    @Inject
    GroupDesk groups;

    @Inject
    MeetingDesk desk;

    @Inject
    MeetingRoom room;

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
    void oneMeetingIsWhatWasPlanned() {
        var place = new MeetingDetails(MeetingForm.HYBRID, "  Zaal 2,  begane grond ", MeetingScene.LINK, "", " ");
        var plan = new MeetingPlan(scene.inDays(3), LocalTime.of(9, 30), LocalTime.of(11, 0), place);
        var id = desk.plan(cast.group(), plan, Series.ONE).get(0);
        people.as(cast.noor());
        var facts = room.require(id);
        assertThat(room.of(cast.group())).containsExactly(facts);
        assertThat(facts.number()).isEqualTo(1);
        assertThat(facts.minutes()).isEqualTo(90);
        assertThat(facts.startsAt().atZone(Clock.ZONE).toLocalDateTime())
                .isEqualTo(scene.inDays(3).atTime(9, 30));
        assertThat(facts.setting())
                .isEqualTo(
                        new MeetingDetails(MeetingForm.HYBRID, "Zaal 2, begane grond", MeetingScene.LINK, null, null));
        assertThat(facts.cancelled()).isFalse();
    }

    /** Twelve times six weeks is more than a year: both changes of the clock are in between. */
    @Test
    void aSeriesOfEverySixWeeksKeepsItsTimeByTheClock() {
        var first = scene.inDays(2);
        var ids = desk.plan(cast.group(), on(first), new Series(12, 6));
        var starts = ids.stream().map(room::require).map(MeetingFacts::startsAt).toList();
        assertThat(starts.stream().map(start -> start.atZone(Clock.ZONE).toLocalDateTime()))
                .containsExactlyElementsOf(IntStream.range(0, 12)
                        .mapToObj(i -> first.plusWeeks(6L * i).atTime(MeetingScene.START))
                        .toList());
        var kept = scene.rows(
                "select hour(starts_at) as h from intervision_meeting where group_id = ?",
                cast.group().value());
        assertThat(kept).contains(Map.of("h", "12"), Map.of("h", "13")).hasSize(12);
        assertThat(room.of(cast.group()).stream().map(MeetingFacts::number)).startsWith(12, 11, 10);
        assertThat(scene.count(
                        "select count(distinct vault) from intervision_meeting where group_id = ?",
                        cast.group().value()))
                .isEqualTo(12);
    }

    @Test
    void whatMakesNoSenseIsRefusedBesideItsFieldAndNothingIsPlanned() {
        var end = scene.inDays(0).plusYears(2);
        var refusals = new LinkedHashMap<String, Runnable>();
        refusals.put("end meeting.error.end", () -> plan(scene.inDays(3), "14:00", "14:00"));
        refusals.put("end meeting.error.short", () -> plan(scene.inDays(3), "14:00", "14:14"));
        refusals.put("date meeting.error.past", () -> plan(scene.inDays(-1), "14:00", "15:00"));
        refusals.put("date meeting.error.afterGroup", () -> plan(end.plusDays(1), "14:00", "15:00"));
        refusals.put("date meeting.error.date", () -> desk.plan(cast.group(), on(null), Series.ONE));
        refusals.put("start meeting.error.time", () -> plan(scene.inDays(3), null, "15:00"));
        refusals.put("times meeting.error.times", () -> series(13, 6));
        refusals.put("weeks meeting.error.weeks", () -> series(2, 27));
        refusals.put("times meeting.error.seriesAfterGroup", () -> series(6, 26));
        refusals.put("place meeting.error.place", () -> details(MeetingForm.PLACE, " ", null));
        refusals.put("link meeting.error.link", () -> details(MeetingForm.ONLINE, null, "javascript:alert(1)"));
        refusals.put("method meeting.error.method", () -> details(MeetingForm.ONLINE, null, "grow@999"));
        refusals.forEach((refusal, act) -> assertThat(answer(act)).isEqualTo(refusal));
        assertThat(answer(() -> series(0, 6))).isEqualTo("times meeting.error.times");
        assertThat(answer(() -> series(2, 0))).isEqualTo("weeks meeting.error.weeks");
        groups.close(cast.group(), "We zijn klaar.");
        assertThat(answer(() -> plan(scene.inDays(3), "14:00", "15:00"))).isEqualTo("intervision.closed");
        assertThat(room.of(cast.group())).isEmpty();
        assertThat(scene.letters(cast.noor())).isEmpty();
    }

    @Test
    void aChangeThatMakesNoSenseLeavesTheMeetingAsItWas() {
        var id = scene.planned(cast);
        var before = room.require(id);
        assertThat(answer(() -> desk.change(id, on(scene.inDays(-1))))).isEqualTo("date meeting.error.past");
        assertThat(answer(() -> desk.change(id, on(scene.inDays(0).plusYears(3)))))
                .isEqualTo("date meeting.error.afterGroup");
        var never = new MeetingPlan(scene.inDays(4), MeetingScene.END, MeetingScene.START, online());
        assertThat(answer(() -> desk.change(id, never))).isEqualTo("end meeting.error.end");
        assertThat(room.require(id)).isEqualTo(before);
    }

    @Test
    void aMeetingIsChangedAndCancelledUntilItIsOver() {
        var id = scene.planned(cast);
        desk.change(id, on(scene.inDays(12)));
        assertThat(room.require(id).startsAt().atZone(Clock.ZONE).toLocalDate()).isEqualTo(scene.inDays(12));
        desk.cancel(id);
        assertThat(room.require(id).cancelled()).isTrue();
        assertThat(answer(() -> desk.cancel(id))).isEqualTo("meeting.cancelled");
        assertThat(answer(() -> desk.change(id, on(scene.inDays(13))))).isEqualTo("meeting.cancelled");
        assertThat(answer(() -> room.hold(id))).isEqualTo("meeting.early");
        var over = scene.over(cast);
        assertThat(answer(() -> desk.cancel(over))).isEqualTo("meeting.over");
        assertThat(answer(() -> desk.change(over, on(scene.inDays(3))))).isEqualTo("meeting.over");
        assertThat(answer(() -> desk.destroy(scene.planned(cast)))).isEqualTo("meeting.notOver");
        room.hold(over);
        room.hold(over);
        assertThat(room.require(over).heldAt()).isNotNull();
        scene.move(Duration.ofDays(5));
        assertThat(answer(() -> room.hold(id))).isEqualTo("meeting.cancelled");
    }

    /** Each gets a number of its own, whoever plans at the same moment. */
    @Test
    void fourWhoPlanAtTheSameMomentPlanFour() throws Exception {
        var many = Collections.nCopies(4, cast.guide());
        assertThat(all.together(many, () -> plan(scene.inDays(3), "14:00", "15:00")))
                .containsOnly("ok");
        assertThat(room.of(cast.group()).stream().map(MeetingFacts::number)).containsExactlyInAnyOrder(1, 2, 3, 4);
    }

    @Test
    void howLongTextsStayIsBetweenOneAndTwelveMonths() {
        assertThat(desk.keepMonths(cast.group())).isEqualTo(3);
        for (var months : List.of(0, 13, -1)) {
            assertThat(answer(() -> desk.keep(cast.group(), months))).isEqualTo("months meeting.error.months");
        }
        desk.keep(cast.group(), 12);
        assertThat(desk.keepMonths(cast.group())).isEqualTo(12);
        scene.planned(cast);
        assertThat(desk.keepMonths(cast.group())).isEqualTo(12);
    }

    private void plan(LocalDate date, String start, String end) {
        var from = start == null ? null : LocalTime.parse(start);
        desk.plan(cast.group(), new MeetingPlan(date, from, LocalTime.parse(end), online()), Series.ONE);
    }

    private void series(int times, int weeks) {
        desk.plan(cast.group(), on(scene.inDays(3)), new Series(times, weeks));
    }

    private void details(MeetingForm form, String place, String other) {
        var isMethod = other != null && other.contains("@");
        var details = new MeetingDetails(form, place, isMethod ? null : other, null, isMethod ? other : null);
        desk.plan(
                cast.group(),
                new MeetingPlan(scene.inDays(3), MeetingScene.START, MeetingScene.END, details),
                Series.ONE);
    }
}
