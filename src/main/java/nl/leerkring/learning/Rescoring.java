package nl.leerkring.learning;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.assessment.AnswerRow;
import nl.leerkring.content.Quiz;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.UseCase;
import nl.leerkring.training.TrainingSlug;
import nl.leerkring.training.TrainingVersion;
import nl.leerkring.training.Versions;

/**
 * Scoring attempts again after a question of a test turned out wrong and was repaired in a newer version. Attempts on older
 * versions too are scored against the newest question with the same id, only for the better ({@link RescoringPolicy}).
 * Who passes now gets the part done, and with it perhaps the training.
 */
@UseCase
public class Rescoring {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Versions versions;

    @Inject
    Rescores rescores;

    @Inject
    Milestones milestones;

    /**
     * What scoring again does, or did.
     *
     * @param attempts how many attempts there are at this test, in all versions
     * @param changed how many of them get more right answers
     * @param passed how many of them are passed now, and were not
     */
    public record Outcome(int attempts, int changed, int passed) {}

    /**
     * What {@link #run} would do; changes nothing.
     *
     * @throws DomainException 404 when there is no such training, or the part is no test in its newest version
     */
    @Permit(value = Role.EDITOR, audited = false)
    public Outcome preview(String slug, String part) {
        var newest = newest(slug);
        return outcome(rescores.of(slug, part), quiz(newest, part));
    }

    /**
     * Scores again and leaves a trace of every attempt that changes.
     *
     * @throws DomainException 404 when there is no such training, or the part is no test in its newest version
     */
    @Permit(Role.EDITOR)
    public Outcome run(String slug, String part) {
        var newest = newest(slug);
        var all = rescores.of(slug, part);
        var outcome = outcome(all, quiz(newest, part));
        // one time for all of them: so they are known as one run
        var now = clock.now();
        all.stream()
                .filter(each -> !verdict(each, quiz(newest, part)).turned().isEmpty())
                .map(each -> each.found().attempt().id())
                .forEach(attempt -> apply(attempt, newest, now));
        return outcome;
    }

    /** What was scored again at this test, the latest first; at most 200 rows. */
    @Permit(value = Role.EDITOR, audited = false)
    public List<RescoringRow> history(String slug, String part) {
        return rescores.traces(slug, part).stream().map(RescoringTrace::row).toList();
    }

    /** Judges once more under the lock of the enrolment: the learner may have gone on meanwhile. */
    private void apply(long attemptId, TrainingVersion newest, Instant now) {
        var found = rescores.locked(attemptId);
        var attempt = found.attempt();
        var answers = rescores.answers(attemptId);
        var verdict = verdict(new Rescores.Scored(found, rows(answers)), quiz(newest, attempt.part()));
        if (verdict.turned().isEmpty()) {
            return;
        }
        var passed = attempt.row().passed();
        answers.stream()
                .filter(answer -> verdict.turned().contains(answer.row().question()))
                .forEach(Answer::turnRight);
        attempt.rescore(verdict.right(), verdict.passed());
        rescores.add(new RescoringTrace(row(attempt, verdict, passed, newest, now)));
        if (attempt.row().passed() && !passed) {
            milestones.reach(new Place(found.enrolment(), own(found), Situation.of(Set.of(), now)), attempt.part());
        }
    }

    /** @param passed whether the attempt was passed before */
    private RescoringRow row(
            Attempt attempt, RescoringPolicy.Verdict verdict, boolean passed, TrainingVersion newest, Instant now) {
        var before = verdict.right() - verdict.turned().size();
        return new RescoringRow(
                attempt.id(),
                newest.id(),
                caller.requireMember(),
                now,
                new RescoringRow.Result(before, passed),
                new RescoringRow.Result(verdict.right(), attempt.row().passed()));
    }

    private Outcome outcome(List<Rescores.Scored> all, Quiz newest) {
        var changed = all.stream()
                .filter(each -> !verdict(each, newest).turned().isEmpty())
                .toList();
        var passed = changed.stream()
                .filter(each -> {
                    var row = each.found().attempt().row();
                    return row.isSubmitted()
                            && !row.passed()
                            && verdict(each, newest).passed();
                })
                .count();
        return new Outcome(all.size(), changed.size(), (int) passed);
    }

    private RescoringPolicy.Verdict verdict(Rescores.Scored scored, Quiz newest) {
        var attempt = scored.found().attempt();
        var own = quiz(own(scored.found()), attempt.part());
        return RescoringPolicy.of(own, attempt.questions(own), scored.answers(), newest);
    }

    private static Map<String, AnswerRow> rows(List<Answer> answers) {
        return answers.stream()
                .map(Answer::row)
                .filter(AnswerRow::checked)
                .collect(Collectors.toMap(AnswerRow::question, row -> row));
    }

    private TrainingVersion own(Attempts.Found found) {
        return versions.find(found.versionId()).orElseThrow(DomainException::notFound);
    }

    private TrainingVersion newest(String slug) {
        if (slug == null || !TrainingSlug.isValid(slug)) {
            throw DomainException.notFound();
        }
        return versions.current(new TrainingSlug(slug)).orElseThrow(DomainException::notFound);
    }

    private static Quiz quiz(TrainingVersion version, String part) {
        return version.part(part)
                .map(found -> found.body() instanceof Quiz quiz ? quiz : null)
                .orElseThrow(DomainException::notFound);
    }
}
