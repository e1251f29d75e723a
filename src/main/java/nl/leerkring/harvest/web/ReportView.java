package nl.leerkring.harvest.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.arena.web.ArenaPlace;
import nl.leerkring.harvest.ReportDesk;
import nl.leerkring.harvest.ReportEdition;
import nl.leerkring.shared.web.Text;

/** The report of the edition of the address. */
@Named
@RequestScoped
public class ReportView {
    @Inject
    ReportDesk desk;

    @Inject
    ArenaPlace arenaPlace;

    @Inject
    Text text;

    private ReportEdition report;

    /** @param key of what is counted */
    public record Figure(String key, int count) {}

    /** Before showing: 404 for who does not coordinate it. */
    public void open() {
        arenaPlace.open();
        getReport();
    }

    public ReportEdition getReport() {
        if (report == null) {
            report = desk.edition(
                    arenaPlace.getSeries().slug(),
                    String.valueOf(arenaPlace.getEdition().number()));
        }
        return report;
    }

    /** What is known; what nobody kept is left out. */
    public List<Figure> getFigures() {
        var turn = getReport().figures().turn();
        return Stream.of(
                        figure("present", turn.present()),
                        figure("registered", turn.registered()),
                        figure("noShows", turn.noShows()),
                        figure("others", turn.others()),
                        figure("cancelled", turn.cancelled()),
                        figure("organisations", getReport().figures().organisationCount()))
                .filter(java.util.Objects::nonNull)
                .toList();
    }

    private static Figure figure(String key, Integer count) {
        return count == null ? null : new Figure(key, count);
    }

    public List<ReportChart> getCharts() {
        var figures = getReport().figures();
        var series = arenaPlace.getSeries();
        return List.of(
                ReportChart.of("faces", figures.faces(), code -> text.of("arenareport.face." + code)),
                ReportChart.of("perspectives", figures.perspectives(), series::label),
                ReportChart.of(
                        "organisations",
                        figures.organisations(),
                        name -> name.isEmpty() ? text.of("arenareport.organisation.none") : name));
    }
}
