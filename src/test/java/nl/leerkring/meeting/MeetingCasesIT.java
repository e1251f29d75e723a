package nl.leerkring.meeting;

import static nl.leerkring.meeting.MeetingScene.answer;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import nl.leerkring.intervision.AtOnce;
import nl.leerkring.intervision.GroupFixture;
import nl.leerkring.intervision.MemberDesk;
import nl.leerkring.meeting.PrivacyHints.Kind;
import nl.leerkring.shared.MemberId;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Cases before a meeting: bringing, changing, taking back and voting. */
@ArquillianTest
class MeetingCasesIT {
    private static final CaseText CASE =
            new CaseText("Grenzen", "Een bewoner belt elke avond.\nIk neem steeds op.", "Hoe begrens ik dit?");
    private static final CaseText OTHER = new CaseText("Weerstand", "Een vader wil geen hulp.", "Hoe ga ik verder?");

    @Inject
    MeetingScene scene;

    @Inject
    GroupFixture people;

    @Inject
    MemberDesk members;

    @Inject
    AtOnce all;

    @Inject
    CaseDesk cases;

    private MeetingScene.Cast cast;
    private MeetingId meeting;

    @BeforeEach
    void aMeetingToCome() {
        cast = scene.cast();
        meeting = scene.planned(cast);
    }

    @AfterEach
    void realTime() {
        scene.realTime();
    }

    @Test
    void whoBringsACaseChangesItAndTakesItBack() {
        var id = bring(cast.noor(), CASE);
        people.as(cast.sem());
        assertThat(cases.of(meeting)).containsExactly(new CaseDesk.Row(id, cast.noor(), CASE, 0, false, false));
        cases.vote(meeting, id);
        people.as(cast.noor());
        cases.change(meeting, id, OTHER, false);
        assertThat(cases.mine(meeting, id)).isEqualTo(OTHER);
        assertThat(cases.of(meeting)).containsExactly(new CaseDesk.Row(id, cast.noor(), OTHER, 1, true, false));
        cases.withdraw(meeting, id);
        assertThat(cases.of(meeting)).isEmpty();
        for (var act : new Runnable[] {
            () -> cases.mine(meeting, id),
            () -> cases.change(meeting, id, CASE, true),
            () -> cases.withdraw(meeting, id),
            () -> cases.vote(meeting, id)
        }) {
            assertThat(answer(act)).isEqualTo("error.notFound");
        }
        assertThat(scene.count(
                        "select count(*) from intervision_meeting_case where meeting = ? and coalesce(title, story, question) is not null",
                        meeting.value()))
                .isZero();
        assertThat(votes()).isZero();
    }

    @Test
    void eachHasOneVoteAndMayChangeIt() throws Exception {
        var first = bring(cast.noor(), CASE);
        var second = bring(cast.sem(), OTHER);
        vote(cast.guide(), first);
        vote(cast.noor(), first);
        vote(cast.sem(), first);
        vote(cast.sem(), second);
        vote(cast.sem(), second);
        assertThat(tally()).isEqualTo(Map.of(first, 2L, second, 1L));
        assertThat(all.together(Collections.nCopies(4, cast.noor()), () -> cases.vote(meeting, second)))
                .containsOnly("ok");
        people.as(cast.guide());
        assertThat(tally()).isEqualTo(Map.of(first, 1L, second, 2L));
        assertThat(votes()).isEqualTo(3);
    }

    @Test
    void whatMayTellWhoItIsAboutIsAskedFirstAndNothingIsKept() {
        var told = new EnumMap<Kind, String>(Map.of(
                Kind.NAME, "Ik sprak mevrouw De Vries hierover.",
                Kind.BIRTH_DATE, "Zij is geboren op 12-03-1984.",
                Kind.PHONE, "Zij belt met 06 12345678.",
                Kind.ADDRESS, "Zij woont in de Kerkstraat 12.",
                Kind.BSN, "In het dossier staat 111222333."));
        var good = bring(cast.noor(), CASE);
        told.forEach((kind, words) -> {
            var text = new CaseText("Grenzen", words, "Hoe begrens ik dit?");
            assertThat(text.hints()).extracting(mark -> mark.hint().kind()).contains(kind);
            assertThat(answer(() -> cases.bring(meeting, text, false))).isEqualTo("checked meeting.case.check");
            assertThat(answer(() -> cases.change(meeting, good, text, false))).isEqualTo("checked meeting.case.check");
        });
        assertThat(cases.of(meeting)).extracting(CaseDesk.Row::text).containsExactly(CASE);
        var checked = new CaseText("Grenzen", told.get(Kind.NAME), "Hoe begrens ik dit?");
        cases.change(meeting, good, checked, true);
        assertThat(cases.mine(meeting, good)).isEqualTo(checked);
    }

    @Test
    void whatIsRefusedChangesNothing() {
        var id = bring(cast.noor(), CASE);
        var refusals = Map.of(
                "title meeting.error.title", new CaseText(" ", "Verhaal", "Vraag?"),
                "story meeting.error.story", new CaseText("Titel", null, "Vraag?"),
                "question meeting.error.question", new CaseText("Titel", "Verhaal", "\n"),
                "title error.tooLong", new CaseText("a".repeat(81), "Verhaal", "Vraag?"),
                "story error.tooLong", new CaseText("Titel", "a".repeat(1501), "Vraag?"),
                "question error.characters", new CaseText("Titel", "Verhaal", "<b>Vraag</b>?"));
        refusals.forEach((refusal, text) -> {
            assertThat(answer(() -> cases.bring(meeting, text, true))).isEqualTo(refusal);
            assertThat(answer(() -> cases.change(meeting, id, text, true))).isEqualTo(refusal);
        });
        bring(cast.noor(), OTHER);
        bring(cast.noor(), OTHER);
        assertThat(answer(() -> bring(cast.noor(), OTHER))).isEqualTo("meeting.case.most");
        assertThat(cases.mine(meeting, id)).isEqualTo(CASE);
        cases.withdraw(meeting, id);
        bring(cast.noor(), CASE);
        scene.move(Duration.ofDays(MeetingScene.SOON + 1));
        for (var act : new Runnable[] {
            () -> cases.bring(meeting, CASE, true),
            () -> cases.change(meeting, id, CASE, true),
            () -> cases.withdraw(meeting, id),
            () -> cases.vote(meeting, id)
        }) {
            assertThat(answer(act)).isEqualTo("meeting.over");
        }
        assertThat(cases.of(meeting)).hasSize(3);
    }

    @Test
    void whoLeavesTakesCasesAndVotesAlong() {
        var left = bring(cast.noor(), CASE);
        var stays = bring(cast.sem(), OTHER);
        vote(cast.sem(), left);
        vote(cast.noor(), stays);
        people.as(cast.noor());
        members.leave(cast.group());
        people.as(cast.guide());
        assertThat(tally()).isEqualTo(Map.of(stays, 0L));
        assertThat(votes()).isZero();
    }

    private long bring(MemberId member, CaseText text) {
        people.as(member);
        return cases.bring(meeting, text, false);
    }

    private void vote(MemberId member, long id) {
        people.as(member);
        cases.vote(meeting, id);
    }

    private Map<Long, Long> tally() {
        return cases.of(meeting).stream().collect(Collectors.toMap(CaseDesk.Row::id, CaseDesk.Row::votes));
    }

    private int votes() {
        return scene.count("select count(*) from intervision_meeting_vote where meeting = ?", meeting.value());
    }
}
