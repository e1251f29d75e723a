package nl.leerkring.learning;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.leerkring.assessment.Exercise;
import nl.leerkring.content.AnswerKey;
import nl.leerkring.content.Part;
import nl.leerkring.content.Question;
import nl.leerkring.content.Quiz;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.UseCase;
import nl.leerkring.training.EditorNames;
import nl.leerkring.training.TrainingSlug;
import nl.leerkring.training.TrainingVersion;
import nl.leerkring.training.Versions;

/** For editors: of which questions the key changed since people answered them, and what {@link Rescoring} would do about it. */
@UseCase
public class Repairs {
    @Inject
    Versions versions;

    @Inject
    Rescoring rescoring;

    @Inject
    Rescores rescores;

    @Inject
    EditorNames names;

    /** The tests of the newest version that have such a question, or were scored again before; none when it is not online. */
    @Permit(value = Role.EDITOR, audited = false)
    public List<RepairedTest> all(String slugText) {
        if (slugText == null || !TrainingSlug.isValid(slugText)) {
            throw DomainException.notFound();
        }
        var slug = new TrainingSlug(slugText);
        var newest = versions.current(slug);
        if (newest.isEmpty()) {
            return List.of();
        }
        var older = versions.all(slug).stream()
                .filter(version -> version.number() < newest.get().number())
                .toList();
        return newest.get().parts().stream()
                .filter(part -> part.body() instanceof Quiz)
                .map(part -> test(newest.get(), part, older))
                .filter(test -> !test.repairs().isEmpty() || !test.runs().isEmpty())
                .toList();
    }

    /** One of them. @throws DomainException 404 */
    @Permit(value = Role.EDITOR, audited = false)
    public RepairedTest one(String slug, String part) {
        return all(slug).stream()
                .filter(test -> test.part().equals(part))
                .findFirst()
                .orElseThrow(DomainException::notFound);
    }

    private RepairedTest test(TrainingVersion newest, Part part, List<TrainingVersion> older) {
        var repairs = new ArrayList<RepairedTest.Repair>();
        var questions = ((Quiz) part.body()).questions();
        for (int i = 0; i < questions.size(); i++) {
            repair(questions.get(i), i + 1, newest, part.id(), older).ifPresent(repairs::add);
        }
        var slug = newest.slug().value();
        return new RepairedTest(
                part.id(),
                part.title(),
                repairs,
                repairs.isEmpty() ? new Rescoring.Outcome(0, 0, 0) : rescoring.preview(slug, part.id()),
                rescores.runs(slug, part.id()).stream().map(this::run).toList());
    }

    /** The last version that had another key for this question, if there is one. @param older newest first */
    private static Optional<RepairedTest.Repair> repair(
            Question question, int number, TrainingVersion newest, String part, List<TrainingVersion> older) {
        var key = AnswerKey.of(question);
        int since = newest.number();
        for (var version : older) {
            var before = question(version, part, question.id())
                    .filter(Question::counts)
                    .map(AnswerKey::of);
            if (before.isPresent() && !before.get().ids().equals(key.ids())) {
                return Optional.of(new RepairedTest.Repair(
                        number,
                        Exercise.of(question).title(),
                        since,
                        before.get().words(),
                        key.words()));
            }
            since = before.isPresent() ? version.number() : since;
        }
        return Optional.empty();
    }

    private static Optional<Question> question(TrainingVersion version, String part, String id) {
        return version.part(part)
                .map(Part::body)
                .filter(Quiz.class::isInstance)
                .flatMap(body -> ((Quiz) body).question(id));
    }

    private RepairedTest.Run run(RescoringRun run) {
        return new RepairedTest.Run(
                names.displayName(run.editor()).orElse(null), run.at(), run.changed(), run.passed());
    }
}
