package nl.leerkring.training;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.content.PackageAdvice;
import nl.leerkring.content.PackageDiff;
import nl.leerkring.content.PackageFiles;
import nl.leerkring.content.PackageReader;
import nl.leerkring.content.Part;
import nl.leerkring.content.TrainingContent;
import nl.leerkring.format.Problems;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;

/** Puts together what editors see of a training. */
@Dependent
class EditorialDesk {
    @Inject
    Clock clock;

    @Inject
    StoredVersions stored;

    @Inject
    StoredDrafts drafts;

    @Inject
    StoredFiles files;

    @Inject
    Versions versions;

    @Inject
    Instance<VersionUse> uses;

    @Inject
    Instance<EditorNames> names;

    /** Reads the whole package; what is wrong stands in the problems. @return what could be read, or null */
    static TrainingContent check(PackageFiles files, String hash, Problems problems) {
        return new PackageReader(files, hash, problems).read();
    }

    /** The draft, compiled without loading its films. @return what could be read, or null */
    TrainingContent compile(StoredDrafts.Draft draft, Problems problems) {
        var slug = new TrainingSlug(draft.slug());
        return check(files.readable(StoredFiles.Owner.draft(slug)), draft.hash(), problems);
    }

    EditorialRow row(TrainingSlug slug) {
        var training = training(slug);
        var draft = drafts.find(slug);
        var problems = new Problems();
        var content = draft.map(found -> compile(found, problems)).orElse(null);
        return new EditorialRow(
                slug.value(),
                title(slug, training, content),
                number(training),
                training.withdrawn(),
                draft.isPresent() ? problems.all().size() : -1);
    }

    EditorialPage page(TrainingSlug slug) {
        var training = training(slug);
        var use = use(slug);
        var draft = drafts.find(slug).map(found -> draft(slug, found, training)).orElse(null);
        return new EditorialPage(
                slug.value(),
                title(slug, training, draft == null ? null : draft.content()),
                number(training),
                training.withdrawn(),
                stored.all(slug).stream()
                        .map(row -> new EditorialPage.VersionRow(
                                row.number(),
                                row.publishedAt(),
                                Long.valueOf(row.id()).equals(training.current()),
                                use.getOrDefault(row.id(), new VersionUse.Use(0, 0))))
                        .toList(),
                cases(training),
                draft);
    }

    private List<Part> cases(StoredVersions.StoredTraining training) {
        return training.current() == null
                ? List.of()
                : versions.find(new VersionId(training.current())).orElseThrow().parts().stream()
                        .filter(part -> part.kind().equals("casus"))
                        .toList();
    }

    private EditorialPage.Draft draft(
            TrainingSlug slug, StoredDrafts.Draft draft, StoredVersions.StoredTraining training) {
        var problems = new Problems();
        var content = compile(draft, problems);
        var before = training.current() == null
                ? new PackageFiles(Map.of())
                : files.comparable(StoredFiles.Owner.version(training.current()));
        return new EditorialPage.Draft(
                stored.numberFor(slug, draft.hash()),
                draft.hash(),
                draft.uploadedAt(),
                names.stream()
                        .flatMap(all -> all.displayName(draft.uploadedBy()).stream())
                        .findFirst()
                        .orElse(null),
                problems.all(),
                PackageAdvice.of(files.readable(StoredFiles.Owner.draft(slug)), content, clock.today()),
                PackageDiff.between(before, files.comparable(StoredFiles.Owner.draft(slug))),
                content);
    }

    /** What differs between two versions. @throws DomainException 404 */
    List<PackageDiff.FileChange> compare(TrainingSlug slug, int from, int to) {
        return PackageDiff.between(files.comparable(version(slug, from)), files.comparable(version(slug, to)));
    }

    /** The version with this number. @throws DomainException 404 */
    StoredFiles.Owner version(TrainingSlug slug, int number) {
        return stored.all(slug).stream()
                .filter(row -> row.number() == number)
                .map(row -> StoredFiles.Owner.version(row.id()))
                .findFirst()
                .orElseThrow(DomainException::notFound);
    }

    private StoredVersions.StoredTraining training(TrainingSlug slug) {
        return stored.trainings().stream()
                .filter(found -> found.slug().equals(slug.value()))
                .findFirst()
                .orElseGet(() -> new StoredVersions.StoredTraining(slug.value(), null, false));
    }

    private int number(StoredVersions.StoredTraining training) {
        return training.current() == null
                ? 0
                : stored.find(new VersionId(training.current())).orElseThrow().number();
    }

    private String title(TrainingSlug slug, StoredVersions.StoredTraining training, TrainingContent draft) {
        if (training.current() != null) {
            return versions.find(new VersionId(training.current()))
                    .map(version -> version.about().title())
                    .orElse(slug.value());
        }
        return draft == null || draft.about().title().isEmpty()
                ? slug.value()
                : draft.about().title();
    }

    private Map<Long, VersionUse.Use> use(TrainingSlug slug) {
        var all = new HashMap<Long, VersionUse.Use>();
        uses.forEach(use -> all.putAll(use.of(slug)));
        return all;
    }
}
