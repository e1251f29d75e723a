package nl.leerkring.network.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerkring.network.ImportDesk;
import nl.leerkring.network.ImportPlan;
import nl.leerkring.network.ImportRow;
import nl.leerkring.shared.web.Go;
import nl.leerkring.shared.web.Text;
import org.omnifaces.util.Faces;

/** Taking over a list of members: bringing it, looking at what would happen, doing it and taking it back. */
@Named
@RequestScoped
public class NetworkImportView {
    /** Faults on the page; how many there are in all stands above. */
    private static final int MOST = 200;

    @Inject
    ImportDesk desk;

    @Inject
    Text text;

    @Inject
    Go go;

    private List<ImportRow> history;
    private ImportDesk.Trial trial;
    private String problem;

    /** Before showing where lists are brought: takes one back, when that was asked. */
    public void act() {
        getHistory();
        var undo = Faces.isPostback() ? Faces.getRequestParameter("undo") : null;
        if (undo != null && go.tried(() -> desk.undo(series(), undo))) {
            go.to("/arena/desk/" + series() + "/members/import", "network.toast.undone");
        }
    }

    /** Before showing a trial: takes the list over, when that was asked. */
    public void apply() {
        getTrial();
        if (Faces.isPostback()
                && Faces.getRequestParameter("apply") != null
                && go.tried(() -> desk.apply(series(), Faces.getRequestParameter("list")))) {
            go.to(getTrial().series().desk("/members"), "network.toast.applied");
        }
    }

    /** Lists that were taken over, the newest first. */
    public List<ImportRow> getHistory() {
        if (history == null) {
            history = desk.history(series());
        }
        return history;
    }

    public ImportDesk.Trial getTrial() {
        if (trial == null) {
            trial = desk.look(series(), Faces.getRequestParameter("list"));
        }
        return trial;
    }

    /** The first of the rows that cannot pass. */
    public List<ImportPlan.Fault> getFaults() {
        return getTrial().plan().faults().stream().limit(MOST).toList();
    }

    /** The first of the rows that repeat an earlier one. */
    public List<ImportPlan.Twice> getTwice() {
        return getTrial().plan().twice().stream().limit(MOST).toList();
    }

    /** What is wrong with a cell and what to do, in a sentence. */
    public String words(ImportPlan.Fault fault) {
        return text.of(
                "network.fault." + fault.problem(),
                text.of("network.field." + fault.field()),
                fault.value().length() > 60 ? fault.value().substring(0, 60) + "..." : fault.value());
    }

    /** Why the file that was just brought cannot be read, or null. */
    public String getProblem() {
        return problem;
    }

    void refuse(String sentence) {
        problem = sentence;
    }

    private static String series() {
        return Faces.getRequestParameter("series");
    }
}
