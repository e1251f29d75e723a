package nl.leerkring.harvest.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerkring.arena.web.ArenaPlace;
import nl.leerkring.harvest.ReportDesk;
import nl.leerkring.harvest.ReportEdition;
import nl.leerkring.harvest.ReportYears;
import nl.leerkring.shared.web.Text;

/** The report over the years of the series of the address. */
@Named
@RequestScoped
public class ReportYearsView {
    private static final int BARS = 7;
    private static final int WHOLE = 100;

    @Inject
    ReportDesk desk;

    @Inject
    ArenaPlace arenaPlace;

    @Inject
    Text text;

    private ReportYears report;

    /** An edition as a bar. @param count who came, or who had a place where nobody kept who came @param percent of the longest bar */
    public record Bar(ReportEdition one, int count, int percent) {}

    /** Before showing: 404 for who does not coordinate it. */
    public void open() {
        arenaPlace.open();
        getReport();
    }

    public ReportYears getReport() {
        if (report == null) {
            report = desk.years(arenaPlace.getSeries().slug());
        }
        return report;
    }

    /** The last editions, the newest first. */
    public List<Bar> getBars() {
        var last = getReport().editions().stream().limit(BARS).toList();
        int most = last.stream().mapToInt(one -> one.figures().basis()).max().orElse(0);
        return last.stream()
                .map(one -> new Bar(one, one.figures().basis(), one.figures().basis() * WHOLE / Math.max(1, most)))
                .toList();
    }

    /** Over all editions. */
    public List<ReportChart> getCharts() {
        var all = getReport().all();
        return List.of(
                ReportChart.of("faces", all.faces(), code -> text.of("arenareport.face." + code)),
                ReportChart.of("perspectives", all.perspectives(), arenaPlace.getSeries()::label));
    }

    /** "58 van 63", or only how many had a place where nobody kept who came. */
    public String words(ReportEdition one) {
        var turn = one.figures().turn();
        return turn.present() == null
                ? text.of("arenareport.bar.registered", turn.registered())
                : text.of("arenareport.bar.present", turn.present(), turn.registered());
    }

    /** A figure in a table; a dash for what nobody kept or what is not shown. */
    public String number(Integer figure) {
        return figure == null ? text.of("arenareport.none") : String.valueOf(figure);
    }
}
