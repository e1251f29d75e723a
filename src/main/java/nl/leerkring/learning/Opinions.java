package nl.leerkring.learning;

import jakarta.inject.Inject;
import nl.leerkring.content.Question;
import nl.leerkring.content.Quiz;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;
import nl.leerkring.training.Versions;

/** How others who follow the training think about a statement: for who gave an opinion too. */
@UseCase
public class Opinions {
    @Inject
    Caller caller;

    @Inject
    Versions versions;

    @Inject
    Attempts attempts;

    /**
     * How all people who follow the training think, each counted once with the last opinion. Three queries.
     *
     * @throws DomainException 404 unless the attempt is the caller's and the statement is answered in it
     */
    @Permit(audited = false)
    public Spread of(long attemptId, String question) {
        var found = attempts.own(attemptId, caller.requireMember()).orElseThrow(DomainException::notFound);
        var part = found.attempt().part();
        versions.find(found.versionId())
                .flatMap(version -> version.part(part))
                .filter(body -> body.body() instanceof Quiz)
                .flatMap(body -> ((Quiz) body.body()).question(question))
                .filter(Question.Statement.class::isInstance)
                .orElseThrow(DomainException::notFound);
        attempts.answer(attemptId, question)
                .filter(answer -> answer.row().checked())
                .orElseThrow(DomainException::notFound);
        return Spread.of(attempts.opinions(found.enrolment().slug(), part, question));
    }
}
