package nl.leerkring.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import nl.leerkring.organisation.BatchFacts;
import nl.leerkring.organisation.ListDesk;
import nl.leerkring.shared.web.Go;
import nl.leerkring.shared.web.Text;
import org.omnifaces.util.Faces;

/** Enrolling many people at once from a file. */
@Named
@RequestScoped
public class OrganisationListsView {
    /** Prefix of the keys of what is wrong with a file. */
    static final String PROBLEM = "organisation.list.error";

    private static final Set<String> PROBLEMS =
            Set.of("none", "bytes", "empty", "spreadsheet", "encoding", "quotes", "columns", "cell", "lines");

    @Inject
    OrganisationPlace place;

    @Inject
    ListDesk desk;

    @Inject
    Text text;

    @Inject
    Go go;

    private ListDesk.Report report;

    /** Before showing the page where a file is chosen. */
    public void choose() {
        place.manage();
        FileProblem.read("list", PROBLEM, PROBLEMS).ifPresent(go::show);
    }

    /** Before showing a list: does what a button asked for. */
    public void act() {
        place.manage();
        var slug = OrganisationPlace.slug();
        if (Pressed.is("begin")) {
            done(() -> desk.begin(slug, id()), "organisation.toast.begun");
        }
        if (Pressed.is("undo")) {
            done(() -> desk.undo(slug, id()), "organisation.toast.undone");
        }
        if (!Faces.getContext().getResponseComplete()) {
            getReport();
        }
    }

    private void done(Runnable action, String toast) {
        if (go.tried(action)) {
            go.to(place.address("/lists/" + id()), toast);
        }
    }

    public List<BatchFacts> getAll() {
        return desk.lists(OrganisationPlace.slug());
    }

    public ListDesk.Report getReport() {
        if (report == null) {
            report = desk.report(OrganisationPlace.slug(), id());
        }
        return report;
    }

    /** Whether it goes on at this moment: the page looks again. */
    public boolean isRunning() {
        return getReport().batch().state().equals("RUNNING");
    }

    /** Which of the four steps it is at, from 2. */
    public int getStep() {
        return switch (getReport().batch().state()) {
            case "CHECKED" -> 2;
            case "RUNNING" -> 3;
            default -> 4;
        };
    }

    /** Lines that are or will be carried out. */
    public int getGood() {
        var now = getReport();
        return now.ready() + now.done() + now.same() + now.failed();
    }

    /** The separator in words. */
    public String getSeparator() {
        return text.of(
                getReport().batch().separator().equals(";")
                        ? "organisation.list.semicolons"
                        : "organisation.list.commas");
    }

    /** A column in words. */
    public String column(String name) {
        return name.isEmpty() ? text.of("organisation.list.line") : text.of("organisation.list.column." + name);
    }

    private static long id() {
        return Pressed.number(Faces.getRequestParameter("batch"));
    }
}
