package nl.leerkring.meeting;

import static nl.leerkring.meeting.MeetingScene.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.leerkring.intervision.GroupDesk;
import nl.leerkring.intervision.GroupFixture;
import nl.leerkring.intervision.MeetingForm;
import nl.leerkring.shared.Clock;
import nl.leerkring.vault.Vault;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was written for a meeting is nowhere to be read, and after some months it is no more. */
@ArquillianTest
class MeetingDestructionIT {
    /** In no other text: a dump holds all tests. */
    private static final String RARE = "Kwikstaartbloesem";

    private static final String THEME = "Spreeuwenzwerm";
    private static final HexFormat HEX = HexFormat.of().withUpperCase();
    private static final CaseText CASE =
            new CaseText(RARE + " een", RARE + " twee\nen verder.", "Wat doe ik met " + RARE + "?");

    @Inject
    MeetingScene scene;

    @Inject
    GroupFixture people;

    @Inject
    GroupDesk groups;

    @Inject
    MeetingDesk desk;

    @Inject
    MeetingRoom room;

    @Inject
    SeatDesk seats;

    @Inject
    CaseDesk cases;

    @Inject
    AfterDesk after;

    @Inject
    PollDesk polls;

    @Inject
    Shredder shredder;

    @Inject
    Vault vault;

    @Inject
    Clock clock;

    private MeetingScene.Cast cast;
    private MeetingId meeting;
    private long brought;

    /** Everybody writes something. */
    @BeforeEach
    void aMeetingWithACase() {
        cast = scene.cast();
        var details = new MeetingDetails(MeetingForm.ONLINE, null, null, THEME, null);
        var plan = new MeetingPlan(scene.inDays(1), MeetingScene.START, MeetingScene.END, details);
        meeting = desk.plan(cast.group(), plan, MeetingPlan.Series.ONE).get(0);
        people.as(cast.noor());
        brought = cases.bring(meeting, CASE, true);
        people.as(cast.sem());
        cases.vote(meeting, brought);
        seats.signOff(meeting, RARE + " drie");
    }

    @AfterEach
    void realTime() {
        scene.realTime();
    }

    @Test
    void whatWasWrittenStandsNowhereAndAfterItsDestructionNobodyReadsItAgain() throws Exception {
        everybodyWritesAndReads();
        var sealed = sealed();
        var wanted = new ArrayList<>(sealed);
        wanted.addAll(List.of(RARE, HEX.formatHex(RARE.getBytes(StandardCharsets.UTF_8)), THEME));
        // what looks does find what is there
        var there = Stream.concat(sealed.stream(), Stream.of(THEME)).toList();
        assertThat(sealed).hasSize(5);
        assertThat(Traces.inDump(wanted)).containsExactlyInAnyOrderElementsOf(there);
        var copy = HEX.parseHex(sealed.get(0));
        people.as(cast.guide());
        desk.destroy(meeting);
        desk.destroy(meeting);
        assertThat(sealed()).isEmpty();
        assertThat(Traces.inDump(wanted)).containsExactly(THEME);
        requireDestroyed(meeting);
        assertThatThrownBy(() -> vault.open(room.require(meeting).vault(), "case:" + brought + ".title", copy))
                .hasMessage(Vault.DESTROYED);
    }

    @Test
    void afterTheMonthsThatTheGroupChoseItIsDestroyedByItself() {
        for (var months : new int[] {1, 3, 12}) {
            scene.realTime();
            aMeetingWithACase();
            people.as(cast.guide());
            if (months != 3) {
                desk.keep(cast.group(), months);
            }
            var due = room.require(meeting).endsAt().atZone(ZoneOffset.UTC).plusMonths(months);
            moveTo(due.toInstant().minusSeconds(60));
            shred();
            assertThat(cases.of(meeting)).as("before %d months", months).hasSize(1);
            moveTo(due.toInstant());
            shred();
            requireDestroyed(meeting);
        }
    }

    @Test
    void aGroupThatClosesDestroysEverythingAndLosesItsAppointments() {
        people.as(cast.guide());
        var coming = scene.planned(cast);
        var cancelled = scene.planned(cast);
        desk.cancel(cancelled);
        var days = List.of(
                scene.inDays(20).atTime(MeetingScene.START), scene.inDays(21).atTime(MeetingScene.START));
        var poll = polls.open(cast.group(), new PollPlan(days, 60, MeetingScene.online()));
        evaluated();
        people.as(cast.guide());
        groups.close(cast.group(), "We zijn klaar.");
        requireDestroyed(meeting);
        assertThat(room.of(cast.group())).hasSize(3).allMatch(MeetingFacts::destroyed);
        assertThat(room.require(coming).cancelled()).isTrue();
        assertThat(room.require(meeting).cancelled()).isFalse();
        assertThat(polls.read(poll).open()).isFalse();
        assertThat(scene.letters(cast.noor()))
                .filteredOn(letter -> "CANCEL".equals(letter.method()))
                .hasSize(2);
    }

    /** The first may be destroyed at once; the second is of nobody's concern. */
    @Test
    void whatIsDestroyedTakesNothingElseAlong() {
        var second = scene.planned(cast);
        people.as(cast.noor());
        var other = cases.bring(second, CASE, true);
        evaluated();
        people.as(cast.guide());
        desk.destroy(meeting);
        requireDestroyed(meeting);
        people.as(cast.noor());
        assertThat(cases.mine(second, other)).isEqualTo(CASE);
        assertThat(answer(() -> cases.mine(meeting, brought))).isEqualTo("error.notFound");
        assertThat(answer(() -> after.evaluate(meeting, new AfterDesk.Opinion(new Scores(1, 2, 3), null))))
                .isEqualTo("meeting.destroyed");
        var page = after.read(meeting);
        assertThat(page.opinion().words()).isNull();
        assertThat(page.mine().learned()).isEqualTo(RARE + " vijf");
        people.as(cast.sem());
        assertThat(cases.of(second)).hasSize(1);
    }

    /** Neither the log nor a mail has a word of it, also not of what was refused. */
    private void everybodyWritesAndReads() {
        try (var log = new Traces.Log()) {
            people.as(cast.noor());
            var named = new CaseText(CASE.title(), "Mevrouw " + RARE + " belt.", CASE.question());
            assertThat(answer(() -> cases.change(meeting, brought, named, false)))
                    .isEqualTo("checked meeting.case.check");
            cases.change(meeting, brought, CASE, true);
            evaluated();
            assertThat(cases.of(meeting)).extracting(CaseDesk.Row::text).containsExactly(CASE);
            assertThat(seats.away(meeting)).extracting(SeatDesk.Away::reason).containsExactly(RARE + " drie");
            assertThat(scene.rows("select * from notification_mail"))
                    .isNotEmpty()
                    .noneMatch(mail -> mail.toString().contains(RARE));
            assertThat(log.lines()).anyMatch(line -> line.contains("CaseDesk.change"));
            assertThat(log.lines()).noneMatch(line -> line.contains(RARE));
        }
    }

    /** The meeting is over, and Noor looks back. */
    private void evaluated() {
        scene.moveTo(meeting, Duration.ofDays(1));
        people.as(cast.noor());
        after.evaluate(meeting, new AfterDesk.Opinion(new Scores(5, 4, 3), RARE + " vier"));
        after.note(meeting, new AfterDesk.Note(RARE + " vijf", null, false));
    }

    private void moveTo(Instant moment) {
        scene.move(Duration.between(clock.now(), moment));
    }

    private void shred() {
        while (shredder.round() > 0) {
            // until nothing is due
        }
    }

    private void requireDestroyed(MeetingId id) {
        var facts = room.require(id);
        assertThat(facts.destroyed()).isTrue();
        assertThat(vault.isDestroyed(facts.vault())).isTrue();
        assertThat(scene.count(
                        "select count(*) from vault_key where vault = ?",
                        facts.vault().value()))
                .isZero();
        assertThat(cases.of(id)).isEmpty();
        assertThat(seats.away(id)).extracting(SeatDesk.Away::reason).containsOnlyNulls();
        assertThat(after.read(id).words()).isEmpty();
        assertThat(sealed()).isEmpty();
    }

    /** What stands in the columns for sealed texts of the meeting, as hexadecimal digits. */
    private List<String> sealed() {
        return scene
                .rows(
                        "select hex(title) as it from intervision_meeting_case where meeting = ?"
                                + " union all select hex(story) from intervision_meeting_case where meeting = ?"
                                + " union all select hex(question) from intervision_meeting_case where meeting = ?"
                                + " union all select hex(reason) from intervision_meeting_absence where meeting = ?"
                                + " union all select hex(words) from intervision_evaluation where meeting = ?",
                        Collections.nCopies(5, meeting.value()).toArray())
                .stream()
                .map(row -> row.get("it"))
                .filter(Objects::nonNull)
                .toList();
    }
}
