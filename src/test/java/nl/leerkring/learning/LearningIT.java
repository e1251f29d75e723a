package nl.leerkring.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.QueryCount;
import nl.leerkring.shared.Role;
import nl.leerkring.support.TestClock;
import nl.leerkring.training.Question;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ArquillianTest
class LearningIT {
    private static final String SLUG = Fixture.SLUG;

    @Inject
    Caller caller;

    @Inject
    TestClock testClock;

    @Inject
    Clock clock;

    @Inject
    Enrolling enrolling;

    @Inject
    Classroom classroom;

    @Inject
    TestRoom testRoom;

    @Inject
    QuickscanRoom quickscanRoom;

    @Inject
    MyLearning myLearning;

    @Inject
    CompletedEvents completed;

    private MemberId me;
    private long enrolment;

    @BeforeEach
    void enrol() {
        me = become();
        enrolment = enrolling.start(SLUG);
    }

    @AfterEach
    void realTime() {
        testClock.reset();
    }

    @Test
    void startingTwiceGivesOneEnrolment() {
        assertThat(enrolling.start(SLUG)).isEqualTo(enrolment);
        assertThat(enrolling.offer(SLUG).enrolled()).isTrue();
        assertThat(myLearning.overview()).hasSize(1);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        notFound(() -> enrolling.start("geen-training"));
        notFound(() -> enrolling.start("../etc"));
        notFound(() -> classroom.open(SLUG, "geen-deel"));
        notFound(() -> classroom.open("geen-training", "les-een"));
        notFound(() -> classroom.finish(SLUG, "geen-deel"));
        notFound(() -> testRoom.save(give(-1, Fixture.CHOICE, AnswerValue.of("a"))));
    }

    @Test
    void aVisitorMayNothing() {
        caller.become(null, Set.of());
        assertThatThrownBy(() -> enrolling.start(SLUG))
                .isInstanceOf(DomainException.class)
                .hasMessage("error.forbidden");
        assertThatThrownBy(() -> myLearning.overview()).hasMessage("error.forbidden");
    }

    @Test
    void anotherMemberSeesNothingOfMine() {
        write("Van mij", clock.now());
        open();
        long attempt = testRoom.start(SLUG, "toets");
        become();
        notFound(() -> classroom.open(SLUG, "les-een"));
        notFound(() -> testRoom.save(give(attempt, Fixture.CHOICE, AnswerValue.of("a"))));
        notFound(() -> testRoom.submit(attempt));
        assertThat(testRoom.look(SLUG, "toets").attempts()).isEmpty();
        enrolling.start(SLUG);
        notFound(() -> write("Voor een ander", clock.now()));
        assertThat(classroom.open(SLUG, "les-een").reflections()).isEmpty();
    }

    @Test
    void aClosedPartShowsNothingAndTakesNothing() {
        var page = classroom.open(SLUG, "toets");
        assertThat(page.open()).isFalse();
        assertThat(page.row().lock().key()).isEqualTo("learning.lock.list");
        refused("learning.lock.one", () -> classroom.finish(SLUG, "les-twee"));
        refused("learning.lock.list", () -> testRoom.start(SLUG, "toets"));
        refused("learning.lock.parts", () -> classroom.finish(SLUG, "extra"));
        assertThat(classroom.resume(SLUG)).isEqualTo("les-een");
    }

    @Test
    void aTestCannotBeFinishedAsALesson() {
        open();
        refused("learning.finish.noLesson", () -> classroom.finish(SLUG, "toets"));
        notFound(() -> testRoom.start(SLUG, "les-een"));
    }

    @Test
    void oneGoesOnWhereOneStopped() {
        classroom.open(SLUG, "les-een");
        classroom.finish(SLUG, "les-een");
        classroom.open(SLUG, "les-twee");
        assertThat(classroom.resume(SLUG)).isEqualTo("les-twee");
        assertThat(myLearning.overview().get(0).next().id()).isEqualTo("les-twee");
        assertThat(myLearning.overview().get(0).progress().done()).isEqualTo(1);
    }

    @Test
    void aReflectionIsKeptAndAnOlderOneDoesNotReplaceIt() {
        var now = clock.now();
        assertThat(write("Nieuw <script>", now).state()).isEqualTo(Saved.State.SAVED);
        var late = write("Oud, van een ander apparaat", now.minusSeconds(60));
        assertThat(late.state()).isEqualTo(Saved.State.OLDER);
        assertThat(late.content()).isEqualTo("Nieuw <script>");
        assertThat(classroom
                        .open(SLUG, "les-een")
                        .reflections()
                        .get("denk-les-een")
                        .text())
                .isEqualTo("Nieuw <script>");
    }

    @Test
    void anOverlongReflectionIsRefusedBesideItsField() {
        assertThatThrownBy(() -> write("x".repeat(2001), clock.now()))
                .isInstanceOfSatisfying(DomainException.class, refusal -> {
                    assertThat(refusal.field()).isEqualTo("reflection.denk-les-een");
                    assertThat(refusal.key()).isEqualTo("learning.reflection.tooLong");
                });
        assertThat(write("x".repeat(2000), clock.now()).state()).isEqualTo(Saved.State.SAVED);
    }

    @Test
    void anAnswerIsFinalOnceChecked() {
        open();
        long attempt = testRoom.start(SLUG, "toets");
        assertThat(testRoom.start(SLUG, "toets")).isEqualTo(attempt);
        refused("learning.quiz.empty", () -> testRoom.check(give(attempt, Fixture.CHOICE, AnswerValue.of("zzz"))));
        assertThat(testRoom.save(give(attempt, Fixture.CHOICE, AnswerValue.of("a")))
                        .state())
                .isEqualTo(Saved.State.SAVED);
        assertThat(testRoom.check(give(attempt, Fixture.CHOICE, AnswerValue.of("b"))))
                .isFalse();
        assertThat(testRoom.save(give(attempt, Fixture.CHOICE, AnswerValue.of("a")))
                        .state())
                .isEqualTo(Saved.State.FINAL);
        assertThat(testRoom.check(give(attempt, Fixture.CHOICE, AnswerValue.of("a"))))
                .isFalse();
        refused("learning.quiz.unanswered", () -> testRoom.submit(attempt));
    }

    @Test
    void aTestIsFailedThenPassedAndTheTrainingCompletedOnce() {
        open();
        quickscan();
        long failed = take(false);
        assertThat(testRoom.submit(failed).passed()).isFalse();
        assertThat(completed.of(me)).isEmpty();
        long passed = take(true);
        var result = testRoom.submit(passed);
        assertThat(result.passed()).isTrue();
        assertThat(result.right()).isEqualTo(6);
        assertThat(testRoom.submit(passed)).isEqualTo(result);
        assertThat(classroom.finish(SLUG, "les-een")).isTrue();
        assertThat(completed.of(me)).singleElement().satisfies(event -> {
            assertThat(event.enrolmentId()).isEqualTo(enrolment);
            assertThat(event.scorePercent()).isEqualTo(100);
            assertThat(event.version()).isEqualTo(Fixture.VERSION.id());
        });
        assertThat(classroom.open(SLUG, "extra").open()).isTrue();
        assertThat(myLearning.overview().get(0).completed()).isTrue();
    }

    @Test
    void usedUpAttemptsOpenAgainTheNextDay() {
        open();
        testRoom.submit(take(false));
        testRoom.submit(take(false));
        refused("learning.quiz.wait", () -> testRoom.start(SLUG, "toets"));
        testClock.move(Duration.ofDays(1));
        assertThat(testRoom.start(SLUG, "toets")).isPositive();
    }

    @Test
    void aQuickscanAsksForEveryStatementAndKeepsWhatWasFilledIn() {
        var half = AnswerValue.of(Map.of("plein", "2", "vast", "9"));
        quickscanRoom.save(new QuickscanRoom.FillIn(enrolment, SLUG, "scan", half, clock.now()));
        refused(
                "learning.scan.missing",
                () -> quickscanRoom.submit(new QuickscanRoom.FillIn(enrolment, SLUG, "scan", half, clock.now())));
        assertThat(quickscanRoom.look(SLUG, "scan").get(0).values().fields()).containsOnly(Map.entry("plein", "2"));
        var late = clock.now();
        quickscan();
        assertThat(quickscanRoom.look(SLUG, "scan")).singleElement().matches(ScanRow::isSubmitted);
        assertThat(quickscanRoom
                        .save(new QuickscanRoom.FillIn(enrolment, SLUG, "scan", half, late.minusSeconds(5)))
                        .state())
                .isEqualTo(Saved.State.FINAL);
    }

    @Test
    void pagesAndSavedAnswersCostFewQueries() {
        open();
        classroom.open(SLUG, "les-een");
        long attempt = testRoom.start(SLUG, "toets");
        assertThat(fewest(() -> classroom.open(SLUG, "les-een").row().position()))
                .isLessThanOrEqualTo(4);
        assertThat(fewest(() -> myLearning.overview().size())).isLessThanOrEqualTo(3);
        assertThat(fewest(() -> write("tekst", clock.now()).content().length())).isLessThanOrEqualTo(3);
        assertThat(fewest(() -> testRoom.save(give(attempt, Fixture.CHOICE, AnswerValue.of("a")))
                        .content()
                        .length()))
                .isLessThanOrEqualTo(3);
    }

    /** Other work in the server may add queries: the fewest of some tries counts. */
    private static long fewest(LongSupplier work) {
        return LongStream.range(0, 5)
                .map(i -> {
                    long before = QueryCount.total();
                    work.getAsLong();
                    return QueryCount.total() - before;
                })
                .min()
                .orElseThrow();
    }

    private MemberId become() {
        var member = new MemberId(ThreadLocalRandom.current().nextLong(1_000_000, 1_000_000_000_000L));
        caller.become(member, Set.of(Role.LEARNER));
        return member;
    }

    private void open() {
        classroom.finish(SLUG, "les-een");
        classroom.finish(SLUG, "les-twee");
    }

    private void quickscan() {
        var all = AnswerValue.of(Map.of("plein", "3", "vast", "2", "door", "1"));
        quickscanRoom.submit(new QuickscanRoom.FillIn(enrolment, SLUG, "scan", all, clock.now()));
    }

    private long take(boolean right) {
        long attempt = testRoom.start(SLUG, "toets");
        for (Question question : List.copyOf(Fixture.QUESTIONS)) {
            var wrong = AnswerValue.parse("answer=c&answer=true&answer=twee&field.x=y&field.woord=niets");
            var single = question instanceof Question.Choice
                    ? AnswerValue.of("c")
                    : question instanceof Question.TrueFalse ? AnswerValue.of("true") : wrong;
            assertThat(testRoom.check(give(attempt, question, right ? AnswerKey.of(question) : single)))
                    .isEqualTo(right);
        }
        return attempt;
    }

    private Saved write(String text, java.time.Instant typed) {
        return classroom.save(new Classroom.WriteReflection(enrolment, SLUG, "les-een", "denk-les-een", text, typed));
    }

    private TestRoom.GiveAnswer give(long attempt, Question question, AnswerValue value) {
        return new TestRoom.GiveAnswer(attempt, question.id(), value, clock.now());
    }

    private static void notFound(Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(DomainException.Kind.NOT_FOUND));
    }

    private static void refused(String key, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
