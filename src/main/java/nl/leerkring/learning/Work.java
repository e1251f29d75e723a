package nl.leerkring.learning;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.stream.Collectors;
import nl.leerkring.assessment.AnswerRow;
import nl.leerkring.assessment.Exercise;
import nl.leerkring.content.Question;
import nl.leerkring.content.Quiz;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;

/** What happens to an attempt, once it is sure whose it is. */
@Dependent
class Work {
    private static final SecureRandom RANDOM = new SecureRandom();

    @Inject
    Enrolments enrolments;

    @Inject
    Attempts attempts;

    @Inject
    Milestones milestones;

    @Inject
    Clock clock;

    /** An answer and what became of it. */
    record Written(Answer answer, Saved saved) {}

    /** The running attempt, or a new one. The enrolment is locked: two clicks start one attempt. */
    long begin(Place place, Quiz quiz, String part) {
        var enrolment = place.enrolment();
        enrolments.lock(enrolment);
        var rows = attempts.of(enrolment.id()).stream()
                .filter(attempt -> attempt.part().equals(part))
                .map(Attempt::row)
                .toList();
        var running = rows.stream().filter(row -> !row.isSubmitted()).findFirst();
        if (running.isPresent()) {
            return running.get().id();
        }
        var now = clock.now();
        AttemptPolicy.refusal(quiz, rows, now).ifPresent(reason -> {
            throw DomainException.refused(reason.key(), reason.array());
        });
        var attempt = new Attempt(enrolment.id(), part, rows.size() + 1, Draw.of(quiz, RANDOM), now);
        attempts.add(attempt);
        return attempt.id();
    }

    /** Saves; keeps only what can be an answer to this question. */
    Written write(Attempt attempt, Question question, TestRoom.GiveAnswer given) {
        var exercise = Exercise.of(question);
        if (exercise.sense(given.value()).isLongerThan(exercise.longest())) {
            throw DomainException.invalid("answer", "learning.quiz.tooLong", exercise.longest());
        }
        var now = clock.now();
        var answer = attempts.answer(attempt.id(), question.id()).orElse(null);
        if (attempt.isSubmitted()) {
            return new Written(answer, new Saved(Saved.State.FINAL, now, ""));
        }
        if (answer == null) {
            answer = new Answer(attempt.id(), question.id());
        }
        var typed = given.typed().isAfter(now) ? now : given.typed();
        var saved = answer.write(exercise, given.value(), typed, now);
        attempts.add(answer);
        return new Written(answer, saved);
    }

    /** Saves and checks. What was checked before keeps its verdict. */
    boolean check(Attempt attempt, Question question, TestRoom.GiveAnswer given) {
        var exercise = Exercise.of(question);
        var value = exercise.sense(given.value());
        if (value.isEmpty()) {
            throw DomainException.invalid("answer", "learning.quiz.empty");
        }
        exercise.fault(value).ifPresent(fault -> {
            throw DomainException.invalid(fault.field(), fault.key());
        });
        var written = write(attempt, question, given);
        if (written.answer() == null) {
            throw DomainException.refused("learning.quiz.submitted");
        }
        if (!attempt.isSubmitted()) {
            Instant now = clock.now();
            written.answer().check(exercise.isRight(written.answer().row().value()), now);
        }
        return written.answer().row().right();
    }

    /** Counts, keeps the result, and marks the part as done when passed. */
    AttemptRow submit(Place place, Attempt attempt, Quiz quiz) {
        enrolments.lock(place.enrolment());
        attempts.readAnew(attempt);
        if (attempt.isSubmitted()) {
            return attempt.row();
        }
        var checked = attempts.answers(attempt.id()).stream()
                .map(Answer::row)
                .filter(AnswerRow::checked)
                .collect(Collectors.toMap(AnswerRow::question, AnswerRow::right));
        var asked = attempt.questions(quiz);
        if (!asked.stream().map(Question::id).allMatch(checked::containsKey)) {
            throw DomainException.refused("learning.quiz.unanswered");
        }
        int right = (int) asked.stream()
                .filter(question -> question.counts() && checked.get(question.id()))
                .count();
        var passed = CompletionPolicy.isPassed(quiz, right, Draw.counting(asked));
        attempt.submit(right, passed, clock.now());
        enrolments.flush();
        if (passed) {
            milestones.reach(place, attempt.part());
        }
        return attempt.row();
    }
}
