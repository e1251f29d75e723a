package nl.leerkring.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import nl.leerkring.format.PackageError;
import nl.leerkring.training.Editorial;
import nl.leerkring.training.EditorialRow;
import org.omnifaces.util.Faces;

/** All trainings for editors, and what became of an upload that was refused. */
@Named
@RequestScoped
public class EditorialListView {
    /** A list longer than this can be searched. */
    private static final int LONG = 8;

    @Inject
    Editorial editorial;

    private List<EditorialRow> all;
    private String problem;
    private List<PackageError> reasons = List.of();

    public List<EditorialRow> getRows() {
        var words = getWords().toLowerCase(Locale.ROOT);
        return all().stream()
                .filter(row -> (row.title() + " " + row.slug())
                        .toLowerCase(Locale.ROOT)
                        .contains(words))
                .toList();
    }

    public String getWords() {
        var words = Faces.getRequestParameter("words");
        return words == null ? "" : words.strip();
    }

    public boolean isSearchable() {
        return all().size() > LONG;
    }

    /** Key of what is wrong with the file, or null. */
    public String getProblem() {
        return problem == null && "large".equals(Faces.getRequestParameter("problem"))
                ? "editorial.upload.large"
                : problem;
    }

    /** Why the package was refused. */
    public List<PackageError> getReasons() {
        return reasons;
    }

    void refuse(String key, List<PackageError> why) {
        problem = key;
        reasons = why;
    }

    private List<EditorialRow> all() {
        if (all == null) {
            all = editorial.list();
        }
        return all;
    }
}
