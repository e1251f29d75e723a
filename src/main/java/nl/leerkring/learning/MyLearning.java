package nl.leerkring.learning;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;
import nl.leerkring.training.TrainingVersion;
import nl.leerkring.training.Versions;

/** The dashboard: where to go on, and all trainings of the caller. Two queries. */
@UseCase
public class MyLearning {
    @Inject
    Caller caller;

    @Inject
    Versions versions;

    @Inject
    Enrolments enrolments;

    @Inject
    Situations situations;

    /**
     * A training of the learner.
     *
     * @param next where to go on
     * @param completedAt null while it runs
     */
    public record TrainingRow(
            long enrolmentId,
            String slug,
            String title,
            String coverAddress,
            Progress progress,
            Outline.PartRow next,
            Instant completedAt,
            boolean tested) {
        /** Whether it is complete. */
        public boolean completed() {
            return completedAt != null;
        }
    }

    /** All trainings of the caller: running ones first, the last visited on top. */
    @Permit(audited = false)
    public List<TrainingRow> overview() {
        var learner = caller.requireMember();
        var done = enrolments.doneParts(learner);
        var rows = enrolments.of(learner).stream()
                .flatMap(enrolment -> versions.find(enrolment.versionId()).stream()
                        .map(version -> row(enrolment, version, done.getOrDefault(enrolment.id(), Set.of()))))
                .toList();
        return Stream.concat(
                        rows.stream().filter(row -> !row.completed()),
                        rows.stream().filter(TrainingRow::completed))
                .toList();
    }

    private TrainingRow row(Enrolment enrolment, TrainingVersion version, Set<String> done) {
        var outline = Outline.of(version, situations.of(enrolment, done), enrolment.isCompleted());
        return new TrainingRow(
                enrolment.id(),
                enrolment.slug(),
                version.about().title(),
                version.about().coverAddress(),
                outline.progress(),
                outline.resume(enrolment.lastPart()),
                enrolment.completedAt(),
                version.about().tested());
    }
}
