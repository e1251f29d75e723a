package nl.leerkring.learning;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.assessment.AnswerRow;
import nl.leerkring.assessment.AnswerValue;
import nl.leerkring.content.Part;
import nl.leerkring.content.Question;
import nl.leerkring.content.Quiz;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;
import nl.leerkring.training.Versions;

/** Making a test: attempts, answers that are saved at once, feedback per question, and the result. */
@UseCase
public class TestRoom {
    @Inject
    Caller caller;

    @Inject
    Places places;

    @Inject
    Versions versions;

    @Inject
    Attempts attempts;

    @Inject
    Work work;

    /** An answer to save. @param typed when, by our clock; an older answer never replaces a newer one */
    public record GiveAnswer(long attempt, String question, AnswerValue value, Instant typed) {}

    /** What the caller did with the test so far. Two queries. */
    @Permit(audited = false)
    public TestDesk look(String slug, String part) {
        var all = attempts.of(caller.requireMember(), slug, part);
        if (all.isEmpty()) {
            return new TestDesk(List.of(), List.of(), Map.of());
        }
        var last = all.get(all.size() - 1);
        var answers = attempts.answers(last.attempt().id()).stream()
                .map(Answer::row)
                .collect(Collectors.toMap(AnswerRow::question, Function.identity()));
        return new TestDesk(all.stream().map(found -> found.attempt().row()).toList(), questions(last), answers);
    }

    /**
     * Starts an attempt; one that runs goes on.
     *
     * @return id of the attempt
     * @throws DomainException refused when the test is closed or the attempts of this series are used up
     */
    @Permit
    public long start(String slug, String partId) {
        var place = places.of(slug);
        return work.begin(place, quiz(place.openPart(partId)), partId);
    }

    /** Saves an answer without checking it. Three queries. */
    @Permit
    public Saved save(GiveAnswer given) {
        var found = found(given.attempt());
        return work.write(found.attempt(), question(found, given.question()), given)
                .saved();
    }

    /**
     * Saves the answer and checks it: from now on it is final.
     *
     * @return whether it is right
     * @throws DomainException refused when nothing was answered
     */
    @Permit
    public boolean check(GiveAnswer given) {
        var found = found(given.attempt());
        var question = question(found, given.question());
        if (given.value().isEmpty()) {
            throw DomainException.invalid("answer", "learning.quiz.empty");
        }
        return work.check(found.attempt(), question, given);
    }

    /**
     * Hands the attempt in. The second time gives the same result.
     *
     * @throws DomainException refused while a question is not checked
     */
    @Permit
    public AttemptRow submit(long attemptId) {
        var found = found(attemptId);
        var place = places.of(found.enrolment().slug());
        return work.submit(
                place, found.attempt(), quiz(place.part(found.attempt().part())));
    }

    private Attempts.Found found(long attemptId) {
        return attempts.hold(attemptId, caller.requireMember()).orElseThrow(DomainException::notFound);
    }

    /** One of the questions of this attempt: what was not drawn does not exist for it. */
    private Question question(Attempts.Found found, String questionId) {
        return questions(found).stream()
                .filter(question -> question.id().equals(questionId))
                .findFirst()
                .orElseThrow(DomainException::notFound);
    }

    private List<Question> questions(Attempts.Found found) {
        var part = versions.find(found.versionId())
                .flatMap(version -> version.part(found.attempt().part()))
                .orElseThrow(DomainException::notFound);
        return found.attempt().questions(quiz(part));
    }

    private static Quiz quiz(Part part) {
        if (part.body() instanceof Quiz quiz) {
            return quiz;
        }
        throw DomainException.notFound();
    }
}
