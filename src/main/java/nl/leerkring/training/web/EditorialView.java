package nl.leerkring.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerkring.content.PackageDiff;
import nl.leerkring.content.Part;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.Go;
import nl.leerkring.training.Editorial;
import nl.leerkring.training.EditorialPage;
import nl.leerkring.training.EditorialTab;
import nl.leerkring.training.TrainingSlug;
import org.omnifaces.util.Faces;

/** One training on the pages of its editors. */
@Named
@RequestScoped
public class EditorialView {
    private static final String HOME = "/training/editorial";

    @Inject
    Editorial editorial;

    @Inject
    Go go;

    @Inject
    Instance<EditorialTab> tabs;

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

    /** Pages about this training that other features bring. */
    public List<EditorialTab> getTabs() {
        return tabs.stream().toList();
    }

    /** What there is to do on those pages. */
    public List<EditorialTab.News> getNews() {
        var slug = new TrainingSlug(getPage().slug());
        return tabs.stream().flatMap(tab -> tab.news(slug).stream()).toList();
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

    /** The draft that something is asked about. */
    public EditorialPage.Draft getAsked() {
        return Optional.ofNullable(getPage().draft()).orElseThrow(DomainException::notFound);
    }

    /** Publishes the draft that was looked at: its hash stands in the address, as another one may wait by now. */
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
}
