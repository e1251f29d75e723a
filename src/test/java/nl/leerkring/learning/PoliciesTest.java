package nl.leerkring.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.assessment.Questions;
import nl.leerkring.content.Lesson;
import nl.leerkring.content.Opens;
import nl.leerkring.content.Part;
import nl.leerkring.content.Quiz;
import nl.leerkring.content.TrainingContent;
import nl.leerkring.training.TrainingVersion;
import org.junit.jupiter.api.Test;

class PoliciesTest {
    private static final TrainingVersion VERSION = Fixture.VERSION;
    private static final Instant EVENING = Instant.parse("2026-11-22T21:00:00Z");

    @Test
    void aTrainingIsCompleteWhenAllRequiredPartsAreDone() {
        assertThat(CompletionPolicy.isComplete(VERSION, Set.of("les-een", "scan", "les-twee")))
                .isFalse();
        assertThat(CompletionPolicy.isComplete(VERSION, Set.of("les-een", "scan", "les-twee", "toets")))
                .isTrue();
        assertThat(CompletionPolicy.isComplete(VERSION, Set.of("zomaar"))).isFalse();
    }

    @Test
    void thePassMarkIsRoundedUp() {
        var quiz = new Quiz(70, 0, null, Questions.ALL);
        assertThat(CompletionPolicy.needed(quiz, 6)).isEqualTo(5);
        assertThat(CompletionPolicy.isPassed(quiz, 4, 6)).isFalse();
        assertThat(CompletionPolicy.isPassed(quiz, 5, 6)).isTrue();
        assertThat(CompletionPolicy.needed(quiz, Draw.counting(quiz))).isEqualTo(7);
    }

    @Test
    void aPartIsOpenWhenWhatItWaitsForIsDone() {
        assertThat(LockPolicy.reason(VERSION, part("les-een"), Situation.of(Set.of(), EVENING)))
                .isEmpty();
        assertThat(LockPolicy.reason(VERSION, part("toets"), Situation.of(Set.of("les-een", "les-twee"), EVENING)))
                .isEmpty();
    }

    @Test
    void aClosedPartSaysWhichLessonsItWaitsFor() {
        assertThat(LockPolicy.reason(VERSION, part("les-twee"), Situation.of(Set.of(), EVENING)))
                .contains(new LockPolicy.Reason("learning.lock.one", List.of("1")));
        assertThat(LockPolicy.reason(VERSION, part("toets"), Situation.of(Set.of("les-een"), EVENING)))
                .contains(new LockPolicy.Reason("learning.lock.list", List.of("1", "2")));
        assertThat(LockPolicy.reason(VERSION, part("extra"), Situation.of(Set.of(), EVENING)))
                .contains(new LockPolicy.Reason("learning.lock.parts", List.of("Toets")));
    }

    @Test
    void lessonsInARowAreSaidAsARange() {
        assertThat(lockAfter("l1", "l2", "l3"))
                .isEqualTo(new LockPolicy.Reason("learning.lock.range", List.of("1", "3")));
        assertThat(lockAfter("l1", "l3", "l4"))
                .isEqualTo(new LockPolicy.Reason("learning.lock.list", List.of("1, 3", "4")));
    }

    @Test
    void afterAllAttemptsFailedANewSeriesOpensTheNextDay() {
        var quiz = new Quiz(70, 2, null, Questions.ALL);
        var failed = List.of(attempt(1, false), attempt(2, false));
        assertThat(AttemptPolicy.refusal(quiz, failed.subList(0, 1), EVENING)).isEmpty();
        assertThat(AttemptPolicy.left(quiz, failed.subList(0, 1))).isEqualTo(1);
        assertThat(AttemptPolicy.refusal(quiz, failed, EVENING.plusSeconds(3600)))
                .isPresent();
        // 23:30 UTC is half past midnight in the Netherlands
        assertThat(AttemptPolicy.refusal(quiz, failed, Instant.parse("2026-11-22T23:30:00Z")))
                .isEmpty();
    }

    @Test
    void whoPassedMayPractiseWithoutLimit() {
        var quiz = new Quiz(70, 2, null, Questions.ALL);
        assertThat(AttemptPolicy.refusal(quiz, List.of(attempt(1, false), attempt(2, true)), EVENING))
                .isEmpty();
        assertThat(AttemptPolicy.left(new Quiz(70, 0, null, List.of()), List.of()))
                .isEqualTo(-1);
    }

    @Test
    void progressCountsPartsAndMinutes() {
        var outline = Outline.of(VERSION, Situation.of(Set.of("les-een"), EVENING), false);
        assertThat(outline.progress()).isEqualTo(new Progress(1, 5, 33));
        assertThat(outline.modules().get(0).progress()).isEqualTo(new Progress(1, 3, 15));
        assertThat(outline.progress().percent()).isEqualTo(20);
    }

    @Test
    void oneGoesOnWhereOneStopped() {
        assertThat(Outline.of(VERSION, Situation.of(Set.of(), EVENING), false)
                        .resume(null)
                        .id())
                .isEqualTo("les-een");
        assertThat(Outline.of(VERSION, Situation.of(Set.of("les-een"), EVENING), false)
                        .resume("les-twee")
                        .id())
                .isEqualTo("les-twee");
        assertThat(Outline.of(VERSION, Situation.of(Set.of("les-een"), EVENING), false)
                        .resume("les-een")
                        .id())
                .isEqualTo("scan");
        assertThat(Outline.of(VERSION, Situation.of(Set.of(), EVENING), false)
                        .resume("toets")
                        .id())
                .isEqualTo("les-een");
    }

    @Test
    void lessonsAreNumberedThroughTheModulesAndAllIsOpenAfterCompletion() {
        var outline = Outline.of(VERSION, Situation.of(Set.of(), EVENING), true);
        assertThat(outline.parts()).extracting(Outline.PartRow::lesson).containsExactly(1, 0, 2, 0, 3);
        assertThat(outline.parts()).noneMatch(row -> row.state().equals("locked"));
    }

    @Test
    void theScoreIsOfTheBestAttempt() {
        assertThat(Score.percent(VERSION, List.of())).isNull();
        assertThat(Score.percent(
                        VERSION,
                        List.of(
                                new AttemptRow(1, "toets", 1, EVENING, 3, 6, false),
                                new AttemptRow(2, "toets", 2, EVENING, 5, 6, true))))
                .isEqualTo(83);
        assertThat(Score.percent(VERSION, List.of(new AttemptRow(1, "toets", 1, EVENING, 0, 0, false))))
                .isNull();
    }

    @Test
    void theBestAttemptIsTheOneWithTheBestShareWhenDrawsDiffer() {
        assertThat(Score.percent(
                        VERSION,
                        List.of(
                                new AttemptRow(1, "toets", 1, EVENING, 5, 10, false),
                                new AttemptRow(2, "toets", 2, EVENING, 4, 5, true))))
                .isEqualTo(80);
    }

    @Test
    void aQuickscanGivesAProfileAndAdvicePerArea() {
        var result = QuickscanResult.of(Fixture.SCAN, Map.of("plein", "3", "vast", "3", "door", "0"));
        assertThat(result.percent()).isEqualTo(67);
        assertThat(result.profile().title()).isEqualTo("In beweging");
        assertThat(result.areas())
                .extracting(QuickscanResult.AreaResult::advice)
                .containsExactly("Ga zo door.", "Vraag meer.");
        assertThat(QuickscanResult.of(Fixture.SCAN, Map.of("plein", "x", "vast", "99"))
                        .percent())
                .isZero();
        assertThat(QuickscanResult.missing(Fixture.SCAN, Map.of("plein", "3", "vast", "7")))
                .containsExactly("vast", "door");
    }

    private static LockPolicy.Reason lockAfter(String... after) {
        var parts = new java.util.ArrayList<Part>();
        for (var id : List.of("l1", "l2", "l3", "l4")) {
            parts.add(new Part(id, id, 1, true, Opens.after(List.of()), new Lesson(List.of())));
        }
        var last = new Part("slot", "slot", 1, true, Opens.after(List.of(after)), new Lesson(List.of()));
        parts.add(last);
        var version = new TrainingVersion(
                VERSION.id(),
                VERSION.slug(),
                1,
                "",
                EVENING,
                VERSION.about(),
                List.of(new TrainingContent.Module("m", "m", parts)));
        return LockPolicy.reason(version, last, Situation.of(Set.of(), EVENING)).orElseThrow();
    }

    private static Part part(String id) {
        return VERSION.part(id).orElseThrow();
    }

    private static AttemptRow attempt(int number, boolean passed) {
        return new AttemptRow(number, "toets", number, EVENING, passed ? 6 : 1, 6, passed);
    }

    private static Part opening(Opens opens) {
        return new Part("later", "Later", 1, true, opens, new Lesson(List.of()));
    }

    private static java.util.Optional<String> locked(Opens opens, Situation situation) {
        return LockPolicy.reason(VERSION, opening(opens), situation).map(LockPolicy.Reason::key);
    }

    @Test
    void aPartOpensOnItsDayInTheNetherlands() {
        var opens = new Opens(List.of(), java.time.LocalDate.of(2027, 1, 1), 0, List.of(), List.of());
        assertThat(locked(opens, Situation.of(Set.of(), java.time.Instant.parse("2026-12-31T22:59:59Z"))))
                .contains("learning.lock.from");
        assertThat(locked(opens, Situation.of(Set.of(), java.time.Instant.parse("2026-12-31T23:00:00Z"))))
                .isEmpty();
    }

    @Test
    void aPartOpensSoManyDaysAfterEnrolment() {
        var opens = new Opens(List.of(), null, 2, List.of(), List.of());
        var started = java.time.Instant.parse("2026-11-20T22:30:00Z");
        assertThat(locked(
                        opens,
                        new Situation(
                                Set.of(),
                                started,
                                java.time.Instant.parse("2026-11-21T22:59:00Z"),
                                Set.of(),
                                Set.of())))
                .contains("learning.lock.from");
        assertThat(locked(
                        opens,
                        new Situation(
                                Set.of(),
                                started,
                                java.time.Instant.parse("2026-11-21T23:00:00Z"),
                                Set.of(),
                                Set.of())))
                .as("22 November begins in the Netherlands, two days after the 20th")
                .isEmpty();
    }

    @Test
    void aPartIsOnlyForARoleOrAnOrganisation() {
        var forRole = new Opens(List.of(), null, 0, List.of("begeleider"), List.of());
        var forOrganisation = new Opens(List.of(), null, 0, List.of(), List.of("wijkzorg"));
        var nobody = Situation.of(Set.of(), EVENING);
        var facilitator = new Situation(Set.of(), EVENING, EVENING, Set.of("begeleider"), Set.of("wijkzorg"));
        assertThat(locked(forRole, nobody)).contains("learning.lock.role");
        assertThat(locked(forOrganisation, nobody)).contains("learning.lock.organisation");
        assertThat(locked(forRole, facilitator)).isEmpty();
        assertThat(locked(forOrganisation, facilitator)).isEmpty();
    }
}
