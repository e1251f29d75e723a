package nl.leerkring.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerkring.assessment.AnswerValue;
import nl.leerkring.content.Quickscan;
import nl.leerkring.learning.QuickscanResult;
import nl.leerkring.learning.QuickscanRoom;
import nl.leerkring.learning.ScanRow;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** A quickscan: the statements, or the result. */
@Named
@RequestScoped
public class ScanView {
    @Inject
    PartView partView;

    @Inject
    QuickscanRoom room;

    @Inject
    Go go;

    @Inject
    SavedText saved;

    private List<ScanRow> scans;

    public Quickscan getQuickscan() {
        return (Quickscan) partView.getPage().part().body();
    }

    /** Whether there is a result to show and no new scan is asked for. */
    public boolean isResultShown() {
        return last() != null && last().isSubmitted() && Faces.getRequestParameter("again") == null;
    }

    /** Whether the statements are on the page: something is filled in and saved. */
    public boolean isFormShown() {
        return partView.getPage() != null
                && partView.getPage().open()
                && partView.getPage().part().kind().equals("quickscan")
                && !isResultShown();
    }

    public QuickscanResult getResult() {
        return QuickscanResult.of(getQuickscan(), last().values().fields());
    }

    /** Whether the statement has this value, as chosen just now, else as saved. */
    public boolean isChosen(String statement, int value) {
        var values = Faces.isPostback()
                ? given()
                : last() == null || last().isSubmitted() ? AnswerValue.NONE : last().values();
        return values.field(statement).equals(String.valueOf(value));
    }

    public String getState() {
        return saved.at(last() == null || last().isSubmitted() ? null : last().savedAt());
    }

    /** Saves what is filled in and stays. */
    public void save() {
        if (go.tried(() -> room.save(filled()))) {
            go.to(
                    partView.address(partView.getPage().row())
                            + (last() != null && last().isSubmitted() ? "?again=1" : ""),
                    "learning.saved");
        }
    }

    /** Hands in and shows the result. */
    public void submit() {
        go.tried(() -> {
            room.submit(filled());
            go.to(partView.address(partView.getPage().row()));
        });
    }

    private ScanRow last() {
        if (scans == null) {
            scans = room.look(
                    partView.getPage().slug(), partView.getPage().part().id());
        }
        return scans.isEmpty() ? null : scans.get(scans.size() - 1);
    }

    private QuickscanRoom.FillIn filled() {
        var page = partView.getPage();
        return new QuickscanRoom.FillIn(
                page.enrolmentId(), page.slug(), page.part().id(), given(), saved.typed(0));
    }

    private static AnswerValue given() {
        return AnswerValue.fromParameters(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap());
    }
}
