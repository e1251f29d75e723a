package nl.leerkring.harvest.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerkring.harvest.library.ExampleId;
import nl.leerkring.harvest.library.ExampleRow;
import nl.leerkring.harvest.library.LibraryDesk;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** The practice examples of a series at its desk, and what of an edition can become one. */
@Named
@RequestScoped
public class LibraryDeskView {
    @Inject
    LibraryDesk desk;

    @Inject
    Go go;

    private List<ExampleRow> rows;
    private List<LibraryDesk.Seed> seeds;

    /** Before showing: does what was asked. */
    public void act() {
        getRows();
        if (Faces.isPostback()) {
            pressed("publish", id -> desk.publish(series(), id), "library.toast.published");
            pressed("withdraw", id -> desk.withdraw(series(), id), "library.toast.withdrawn");
        }
    }

    private void pressed(String button, java.util.function.Consumer<ExampleId> act, String toast) {
        var wanted = Faces.getRequestParameter(button);
        if (wanted != null && !Faces.isResponseComplete() && go.tried(() -> act.accept(ExampleId.of(wanted)))) {
            go.to("/arena/desk/" + series() + "/library", toast);
        }
    }

    public List<ExampleRow> getRows() {
        if (rows == null) {
            rows = desk.list(series());
        }
        return rows;
    }

    /** Of the edition of the address. */
    public List<LibraryDesk.Seed> getSeeds() {
        if (seeds == null) {
            seeds = desk.seeds(series(), Faces.getRequestParameter("number"));
        }
        return seeds;
    }

    private static String series() {
        return Faces.getRequestParameter("series");
    }
}
