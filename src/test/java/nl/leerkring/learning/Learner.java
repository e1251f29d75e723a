package nl.leerkring.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import nl.leerkring.assessment.AnswerValue;
import nl.leerkring.assessment.Exercise;
import nl.leerkring.content.Question;
import nl.leerkring.membership.FixtureDirectory;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;
import nl.leerkring.support.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A learner who just started the small training, and what one can do with it. */
abstract class Learner {
    static final String SLUG = Fixture.SLUG;

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

    MemberId me;
    long enrolment;

    @BeforeEach
    void enrol() {
        me = become();
        enrolment = enrolling.start(SLUG);
    }

    @AfterEach
    void realTime() {
        testClock.reset();
    }

    MemberId become() {
        var member = new MemberId(
                FixtureDirectory.FIRST + ThreadLocalRandom.current().nextLong(FixtureDirectory.FIRST));
        caller.become(member, Set.of(Role.LEARNER));
        return member;
    }

    void open() {
        classroom.finish(SLUG, "les-een");
        classroom.finish(SLUG, "les-twee");
    }

    void quickscan() {
        var all = AnswerValue.of(Map.of("plein", "3", "vast", "2", "door", "1"));
        quickscanRoom.submit(new QuickscanRoom.FillIn(enrolment, SLUG, "scan", all, clock.now()));
    }

    long take(boolean right) {
        long attempt = testRoom.start(SLUG, "toets");
        for (Question question : testRoom.look(SLUG, "toets").questions()) {
            var wrong = AnswerValue.parse("answer=c&answer=true&answer=twee&answer=plant&field.x=y&field.woord=niets"
                    + "&field.wat=afwachten&field.number=7&field.hard=wel");
            var single = question instanceof Question.Choice
                    ? AnswerValue.of("c")
                    : question instanceof Question.TrueFalse ? AnswerValue.of("true") : wrong;
            if (!question.counts()) {
                single = Exercise.of(question).key();
            }
            assertThat(testRoom.check(give(
                            attempt, question, right ? Exercise.of(question).key() : single)))
                    .isEqualTo(right && question.counts());
        }
        return attempt;
    }

    Saved write(String text, java.time.Instant typed) {
        return classroom.save(new Classroom.WriteReflection(enrolment, SLUG, "les-een", "denk-les-een", text, typed));
    }

    TestRoom.GiveAnswer give(long attempt, Question question, AnswerValue value) {
        return new TestRoom.GiveAnswer(attempt, question.id(), value, clock.now());
    }

    static void notFound(Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(DomainException.Kind.NOT_FOUND));
    }

    static void refused(String key, Runnable action) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        DomainException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
