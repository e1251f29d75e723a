package nl.leerkring.meeting;

import static nl.leerkring.meeting.MeetingScene.answer;
import static nl.leerkring.meeting.MeetingScene.online;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import nl.leerkring.intervision.AtOnce;
import nl.leerkring.intervision.GroupFixture;
import nl.leerkring.intervision.MemberDesk;
import nl.leerkring.shared.MemberId;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Asking a group which date suits, from the question to the meeting. */
@ArquillianTest
class PollIT {
    @Inject
    MeetingScene scene;

    @Inject
    GroupFixture people;

    @Inject
    MemberDesk members;

    @Inject
    AtOnce all;

    @Inject
    PollDesk polls;

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
    void theMomentThatSuitsMostBecomesTheMeeting() {
        var poll = open();
        assertThat(polls.waiting(cast.group())).singleElement().matches(row -> !row.answered());
        assertThat(scene.letters(cast.noor())).singleElement().matches(letter -> letter.calendar() == null);
        assertThat(scene.letters(cast.guide())).isEmpty();
        var moments = polls.read(poll).moments();
        says(cast.noor(), poll, PollChoice.NO, PollChoice.YES, PollChoice.IF_NEED_BE);
        says(cast.sem(), poll, PollChoice.YES, PollChoice.IF_NEED_BE, PollChoice.NO);
        says(cast.sem(), poll, PollChoice.YES, PollChoice.YES, PollChoice.NO);
        var page = polls.read(poll);
        assertThat(page.best()).isEqualTo(moments.get(1).id());
        assertThat(page.moments().get(1).answers())
                .isEqualTo(Map.of(cast.noor(), PollChoice.YES, cast.sem(), PollChoice.YES));
        people.as(cast.guide());
        var meeting = polls.pick(poll, page.best());
        var facts = room.require(meeting);
        assertThat(facts.startsAt()).isEqualTo(moments.get(1).startsAt());
        assertThat(facts.minutes()).isEqualTo(75);
        assertThat(facts.setting()).isEqualTo(online());
        assertThat(polls.read(poll).meeting()).isEqualTo(meeting);
        assertThat(polls.waiting(cast.group())).isEmpty();
        assertThat(answer(() -> polls.pick(poll, page.best()))).isEqualTo("meeting.poll.closed");
        assertThat(answer(() -> polls.close(poll))).isEqualTo("meeting.poll.closed");
        assertThat(answer(() -> says(cast.noor(), poll, PollChoice.NO, PollChoice.NO, PollChoice.NO)))
                .isEqualTo("meeting.poll.closed");
    }

    @Test
    void ofFourWhoPickAtTheSameMomentOneMakesTheMeeting() throws Exception {
        var poll = open();
        var moment = polls.read(poll).moments().get(0).id();
        assertThat(all.together(Collections.nCopies(4, cast.guide()), () -> polls.pick(poll, moment)))
                .containsExactlyInAnyOrder("ok", "meeting.poll.closed", "meeting.poll.closed", "meeting.poll.closed");
        people.as(cast.guide());
        assertThat(room.of(cast.group())).hasSize(1);
    }

    @Test
    void whatMakesNoSenseIsRefusedBesideItsField() {
        var good = at(5);
        assertThat(open(0, good, at(6))).isEqualTo("minutes meeting.error.minutes");
        assertThat(open(10_000, good, at(6))).isEqualTo("minutes meeting.error.minutes");
        assertThat(open(60, good, at(-1))).isEqualTo("date2 meeting.error.past");
        assertThat(open(60, good, null, at(800))).isEqualTo("date3 meeting.error.afterGroup");
        assertThat(open(60, good, good)).isEqualTo("date2 meeting.poll.error.twice");
        assertThat(open(60, PollPlan.NONSENSE, good)).isEqualTo("date1 meeting.poll.error.moment");
        assertThat(open(60, good, null)).isEqualTo("date1 meeting.poll.error.moments");
        assertThat(polls.waiting(cast.group())).isEmpty();
        assertThat(scene.letters(cast.noor())).isEmpty();
    }

    @Test
    void aMomentThatHasPassedOrIsAfterTheEndOfTheGroupIsNotPicked() {
        var poll = open();
        var moments = polls.read(poll).moments();
        scene.ends(cast, scene.inDays(6));
        assertThat(answer(() -> polls.pick(poll, moments.get(2).id()))).isEqualTo("meeting.error.afterGroup");
        scene.move(Duration.ofDays(6));
        assertThat(polls.read(poll).moments().get(0).passed()).isTrue();
        assertThat(answer(() -> polls.pick(poll, moments.get(0).id()))).isEqualTo("meeting.error.past");
        assertThat(room.of(cast.group())).isEmpty();
        polls.close(poll);
        assertThat(polls.read(poll).open()).isFalse();
    }

    @Test
    void whoLeftTheGroupCountsNoLonger() {
        var poll = open();
        says(cast.noor(), poll, PollChoice.YES, PollChoice.NO, PollChoice.NO);
        members.leave(cast.group());
        people.as(cast.guide());
        assertThat(polls.read(poll).moments().get(0).yes()).isZero();
    }

    private PollId open() {
        return polls.open(cast.group(), new PollPlan(Arrays.asList(at(5), null, at(6), at(7)), 75, online()));
    }

    private String open(int minutes, LocalDateTime... moments) {
        return answer(() -> polls.open(cast.group(), new PollPlan(Arrays.asList(moments), minutes, online())));
    }

    private LocalDateTime at(int days) {
        return scene.inDays(days).atTime(MeetingScene.START);
    }

    private void says(MemberId member, PollId poll, PollChoice... choices) {
        people.as(member);
        var moments = polls.read(poll).moments();
        var answers = new HashMap<Long, PollChoice>();
        for (int i = 0; i < choices.length; i++) {
            answers.put(moments.get(i).id(), choices[i]);
        }
        polls.answer(poll, answers);
    }
}
