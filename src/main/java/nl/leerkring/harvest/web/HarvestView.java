package nl.leerkring.harvest.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.leerkring.arena.web.EditionView;
import nl.leerkring.arena.web.SeriesView;
import nl.leerkring.harvest.FindingRow;
import nl.leerkring.harvest.HarvestHall;
import nl.leerkring.harvest.Kind;
import nl.leerkring.harvest.Outcome;
import org.omnifaces.util.Faces;

/** The harvest on public pages. */
@Named
@RequestScoped
public class HarvestView {
    /** Cards on the page of a series. */
    private static final int CARDS = 6;

    @Inject
    HarvestHall hall;

    @Inject
    SeriesView series;

    @Inject
    EditionView edition;

    private HarvestHall.Trials trials;
    private Optional<HarvestHall.Crop> newest;
    private Optional<HarvestHall.Crop> back;
    private List<FindingRow> here;

    /** The newest harvest of the series of the page, or null. */
    public HarvestHall.Crop getNewest() {
        if (newest == null) {
            newest = hall.newest(series.getPage().past());
        }
        return newest.orElse(null);
    }

    /** The first of it. */
    public List<FindingRow> getCards() {
        return getNewest() == null
                ? List.of()
                : getNewest().findings().stream().limit(CARDS).toList();
    }

    /** With what the edition of the page begins, or null. */
    public HarvestHall.Crop getBack() {
        if (back == null) {
            back = edition.isOver()
                    ? Optional.empty()
                    : hall.lookBack(edition.getCard().edition());
        }
        return back.orElse(null);
    }

    /** What the edition of the page brought. */
    public List<FindingRow> getHere() {
        if (here == null) {
            here = edition.isOver() ? hall.of(edition.getCard().edition()) : List.of();
        }
        return here;
    }

    /** Before showing the page of experiments. */
    public void open() {
        getTrials();
    }

    public HarvestHall.Trials getTrials() {
        if (trials == null) {
            trials = hall.experiments(Faces.getRequestParameter("series"));
        }
        return trials;
    }

    /** Experiments of the outcome that is asked for. */
    public List<FindingRow> getExperiments() {
        var asked = getAsked();
        return getTrials().experiments().stream()
                .filter(row -> asked.isEmpty() || row.outcome().name().equals(asked))
                .toList();
    }

    /** Name of the outcome that is asked for; empty for all. */
    public String getAsked() {
        return FindingForm.field("outcome");
    }

    public Outcome[] getOutcomes() {
        return Outcome.values();
    }

    public Kind[] getKinds() {
        return Kind.values();
    }
}
