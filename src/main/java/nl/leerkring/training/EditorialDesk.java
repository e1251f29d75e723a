package nl.leerkring.training;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.content.PackageDiff;
import nl.leerkring.content.PackageFiles;
import nl.leerkring.content.PackageReader;
import nl.leerkring.content.Problems;
import nl.leerkring.content.TrainingContent;

/** Puts together what editors see of a training. */
@Dependent
class EditorialDesk {
    @Inject
    StoredVersions stored;

    @Inject
    StoredDrafts drafts;

    @Inject
    Versions versions;

    @Inject
    Instance<VersionUse> uses;

    /** Reads the whole package; what is wrong stands in the problems. @return what could be read, or null */
    TrainingContent check(PackageFiles files, Problems problems) {
        return new PackageReader(files, files.hash(), problems).read();
    }

    EditorialRow row(TrainingSlug slug) {
        var training = training(slug);
        var draft = drafts.find(slug);
        var problems = new Problems();
        var content = draft.map(found -> check(drafts.files(slug), problems)).orElse(null);
        return new EditorialRow(
                slug.value(),
                title(slug, training, content),
                training.current() == null ? 0 : number(training),
                training.withdrawn(),
                draft.isPresent() ? problems.all().size() : -1);
    }

    EditorialPage page(TrainingSlug slug) {
        var training = training(slug);
        var rows = stored.all(slug);
        var use = use(slug);
        var draft = drafts.find(slug)
                .map(found -> draft(
                        slug, found, training, rows.isEmpty() ? 1 : rows.get(0).number() + 1))
                .orElse(null);
        return new EditorialPage(
                slug.value(),
                title(slug, training, draft == null ? null : draft.content()),
                training.current() == null ? 0 : number(training),
                training.withdrawn(),
                rows.stream()
                        .map(row -> new EditorialPage.VersionRow(
                                row.number(),
                                row.publishedAt(),
                                Long.valueOf(row.id()).equals(training.current()),
                                use.getOrDefault(row.id(), new VersionUse.Use(0, 0))))
                        .toList(),
                draft);
    }

    private EditorialPage.Draft draft(
            TrainingSlug slug, StoredDrafts.Draft draft, StoredVersions.StoredTraining training, int number) {
        var files = drafts.files(slug);
        var problems = new Problems();
        var content = check(files, problems);
        var before = training.current() == null ? new PackageFiles(Map.of()) : stored.wholeFiles(training.current());
        return new EditorialPage.Draft(
                number,
                draft.uploadedAt(),
                draft.uploadedBy(),
                problems.all(),
                PackageDiff.between(before, files),
                content);
    }

    private StoredVersions.StoredTraining training(TrainingSlug slug) {
        return stored.trainings().stream()
                .filter(found -> found.slug().equals(slug.value()))
                .findFirst()
                .orElseGet(() -> new StoredVersions.StoredTraining(slug.value(), null, false));
    }

    private int number(StoredVersions.StoredTraining training) {
        return versions.find(new VersionId(training.current())).orElseThrow().number();
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
        List.copyOf(uses.stream().toList()).forEach(use -> all.putAll(use.of(slug)));
        return all;
    }
}
