package nl.leerkring.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.leerkring.content.PackageDiff;
import nl.leerkring.content.Part;
import nl.leerkring.shared.web.Go;
import nl.leerkring.shared.web.Text;
import nl.leerkring.training.Editorial;
import nl.leerkring.training.EditorialPage;
import org.omnifaces.util.Faces;

/** One training on the pages of its editors. */
@Named
@RequestScoped
public class EditorialView {
    private static final int MOST_LINES = 40;
    private static final String HOME = "/training/editorial";

    @Inject
    Editorial editorial;

    @Inject
    Go go;

    @Inject
    Text text;

    private EditorialPage page;
    private List<PackageDiff.FileChange> compared;

    public EditorialPage getPage() {
        if (page == null) {
            page = editorial.page(slug());
        }
        return page;
    }

    /** Address of the training's page here. */
    public String getAddress() {
        return HOME + "/" + getPage().slug();
    }

    /** The newer of the two versions that are compared. */
    public int getTo() {
        return number("to", newest());
    }

    /** The older of the two versions that are compared. */
    public int getFrom() {
        return number("from", Math.max(1, getTo() - 1));
    }

    /** What differs between the two. */
    public List<PackageDiff.FileChange> getCompared() {
        if (compared == null) {
            compared = editorial.compare(slug(), getFrom(), getTo());
        }
        return compared;
    }

    /** "3 bestanden aangepast, 1 nieuw, niets weg." */
    public String summary(List<PackageDiff.FileChange> changes) {
        return text.of(
                "editorial.diff.summary",
                count(changes, PackageDiff.Kind.CHANGED),
                count(changes, PackageDiff.Kind.NEW),
                count(changes, PackageDiff.Kind.GONE));
    }

    /** "Les", "Toets", "Casus": what an editor calls a file of this folder. */
    public String label(PackageDiff.FileChange change) {
        var folder = change.path().contains("/") ? change.path().replaceFirst("/.*", "") : "training";
        return text.of("editorial.file." + folder);
    }

    /** The first lines that changed: nobody reads more at once. */
    public List<PackageDiff.LineChange> lines(PackageDiff.FileChange change) {
        return change.lines().stream().limit(MOST_LINES).toList();
    }

    /** How many lines are not shown. */
    public int rest(PackageDiff.FileChange change) {
        return Math.max(0, change.lines().size() - MOST_LINES);
    }

    /** Text to show of a kind of change: "new", "gone" or "changed". */
    public String kind(PackageDiff.FileChange change) {
        return change.kind().name().toLowerCase(Locale.ROOT);
    }

    /** The cases of the draft, or without draft of what is online. */
    public List<Part> getCases() {
        var draft = getPage().draft();
        return draft == null || draft.content() == null
                ? getPage().cases()
                : draft.content().modules().stream()
                        .flatMap(module -> module.parts().stream())
                        .filter(part -> part.kind().equals("casus"))
                        .toList();
    }

    /** Whether people can play it: then there are choices to look at. */
    public boolean online(Part part) {
        return !getPage().withdrawn()
                && getPage().cases().stream().anyMatch(other -> other.id().equals(part.id()));
    }

    /** Publishes the draft that was looked at. */
    public void publish() {
        act(() -> editorial.publish(slug(), Faces.getRequestParameter("hash")), "editorial.published");
    }

    public void discard() {
        var isDraftOnly = getPage().versions().isEmpty();
        editorial.discard(slug());
        go.to(isDraftOnly ? HOME : HOME + "/" + slug(), "editorial.discarded");
    }

    public void withdraw() {
        act(() -> editorial.withdraw(slug()), "editorial.withdrawn");
    }

    public void restore() {
        act(() -> editorial.restore(slug()), "editorial.restored");
    }

    private void act(Runnable action, String done) {
        if (go.tried(action)) {
            go.to(HOME + "/" + slug(), done);
        } else {
            page = null;
        }
    }

    private static String slug() {
        return Faces.getRequestParameter("slug");
    }

    private int newest() {
        return getPage().versions().stream()
                .mapToInt(EditorialPage.VersionRow::number)
                .max()
                .orElse(0);
    }

    private static int number(String name, int otherwise) {
        return Stream.ofNullable(Faces.getRequestParameter(name))
                .filter(value -> value.matches("\\d{1,6}"))
                .map(Integer::valueOf)
                .findFirst()
                .orElse(otherwise);
    }

    private static long count(List<PackageDiff.FileChange> changes, PackageDiff.Kind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }
}
