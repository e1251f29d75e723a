package nl.leerkring.training;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.leerkring.content.PackageDiff;
import nl.leerkring.content.TrainingContent;
import nl.leerkring.content.ZipPackage;
import nl.leerkring.format.PackageError;
import nl.leerkring.format.Problems;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.UseCase;

/** What editors do with trainings: bring a package, see what is wrong with it and what it changes, publish, withdraw, download. */
@UseCase
public class Editorial {
    /** A package with this name would have the address of the editors' own pages. */
    private static final String RESERVED = "editorial";

    @Inject
    Caller caller;

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
    EditorialDesk desk;

    /** What became of an upload. @param slug where the draft stands; null when it was refused @param reasons why it was refused */
    public record Uploaded(String slug, List<PackageError> reasons) {}

    /** All trainings, published or not, by address. */
    @Permit(value = Role.EDITOR, audited = false)
    public List<EditorialRow> list() {
        var slugs = new TreeSet<String>();
        stored.trainings().forEach(training -> slugs.add(training.slug()));
        drafts.all().forEach(draft -> slugs.add(draft.slug()));
        return slugs.stream().map(slug -> desk.row(new TrainingSlug(slug))).toList();
    }

    /** One training with its versions and its draft. @throws DomainException 404 */
    @Permit(value = Role.EDITOR, audited = false)
    public EditorialPage page(String slug) {
        return desk.page(known(slug));
    }

    /**
     * Takes in a package as a draft. One that is hostile or no package at all is refused whole; one with mistakes is kept, so that the
     * mistakes can be read and mended.
     */
    @Permit(Role.EDITOR)
    public Uploaded upload(byte[] zip) {
        var problems = new Problems();
        var read = ZipPackage.read(zip, problems);
        if (read.isPresent()) {
            var brought = read.get().files();
            EditorialDesk.check(brought, brought.hash(), problems);
            if (read.get().slug().equals(RESERVED)) {
                problems.refuse("zip", 0, "Deze mapnaam kan niet: dat adres is van de redactie zelf.");
            }
        }
        if (problems.isRefused() || read.isEmpty()) {
            return new Uploaded(null, problems.all());
        }
        var slug = new TrainingSlug(read.get().slug());
        drafts.keep(slug, read.get().files(), caller.requireMember(), clock.now());
        return new Uploaded(slug.value(), List.of());
    }

    /**
     * Makes the draft the version that who enrols from now on gets.
     *
     * @param hash of the draft that was looked at
     * @throws DomainException refused while it has mistakes, or when somebody brought another one meanwhile
     */
    @Permit(Role.EDITOR)
    public void publish(String slugText, String hash) {
        var slug = known(slugText);
        if (!drafts.find(slug).orElseThrow(DomainException::notFound).hash().equals(hash)) {
            throw DomainException.refused("editorial.publish.other");
        }
        var whole = files.whole(StoredFiles.Owner.draft(slug));
        var problems = new Problems();
        EditorialDesk.check(whole, hash, problems);
        if (!problems.all().isEmpty()) {
            throw DomainException.refused(
                    "editorial.publish.errors", problems.all().size());
        }
        stored.publish(slug, whole, clock.now());
        drafts.drop(slug);
        versions.forgetCurrent();
    }

    /** What differs between two published versions. @throws DomainException 404 */
    @Permit(value = Role.EDITOR, audited = false)
    public List<PackageDiff.FileChange> compare(String slug, int from, int to) {
        return desk.compare(known(slug), from, to);
    }

    /** The draft, or without draft what is online, as a learner would see it. @throws DomainException 404 */
    @Permit(value = Role.EDITOR, audited = false)
    public EditorialPreview preview(String slugText) {
        var slug = known(slugText);
        var draft = drafts.find(slug);
        if (draft.isPresent()) {
            var content = desk.compile(draft.get(), new Problems());
            if (content == null) {
                throw DomainException.notFound();
            }
            return new EditorialPreview(
                    slugText, stored.numberFor(slug, draft.get().hash()), true, content);
        }
        var current = stored.trainings().stream()
                .filter(training -> training.slug().equals(slugText))
                .findFirst()
                .filter(training -> training.current() != null)
                .flatMap(training -> versions.find(new VersionId(training.current())))
                .orElseThrow(DomainException::notFound);
        return new EditorialPreview(
                slugText, current.number(), false, new TrainingContent(current.about(), current.modules()));
    }

    /** Throws the draft away. @throws DomainException 404 when there is none */
    @Permit(Role.EDITOR)
    public void discard(String slug) {
        if (!drafts.drop(known(slug))) {
            throw DomainException.notFound();
        }
    }

    /** Takes the training out of the catalogue; who follows it goes on. */
    @Permit(Role.EDITOR)
    public void withdraw(String slug) {
        stored.withdraw(known(slug), clock.now());
        versions.forgetCurrent();
    }

    /** Puts it back into the catalogue. */
    @Permit(Role.EDITOR)
    public void restore(String slug) {
        stored.withdraw(known(slug), null);
        versions.forgetCurrent();
    }

    /**
     * The package as a ZIP.
     *
     * @param number of the version; 0 for the draft
     * @throws DomainException 404
     */
    @Permit(Role.EDITOR)
    public ZipPackage download(String slugText, int number) {
        var slug = known(slugText);
        if (number == 0) {
            drafts.find(slug).orElseThrow(DomainException::notFound);
            return new ZipPackage(slug.value(), files.whole(StoredFiles.Owner.draft(slug)));
        }
        return new ZipPackage(slug.value(), files.whole(desk.version(slug, number)));
    }

    private TrainingSlug known(String text) {
        if (!TrainingSlug.isValid(text)) {
            throw DomainException.notFound();
        }
        var slug = new TrainingSlug(text);
        var slugs = new ArrayList<String>();
        stored.trainings().forEach(training -> slugs.add(training.slug()));
        if (!slugs.contains(text) && drafts.find(slug).isEmpty()) {
            throw DomainException.notFound();
        }
        return slug;
    }
}
