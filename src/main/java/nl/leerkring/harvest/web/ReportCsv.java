package nl.leerkring.harvest.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.arena.Angle;
import nl.leerkring.arena.SeriesDesk;
import nl.leerkring.arena.SeriesFacts;
import nl.leerkring.harvest.ReportDesk;
import nl.leerkring.harvest.ReportEdition;
import nl.leerkring.harvest.ReportFigures;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.Csv;
import nl.leerkring.shared.web.Text;

/** Reports as a table to download, a line for each edition. What nobody kept, and what too few people are in to show, is an empty cell. */
@WebServlet("/arena/desk/report.csv")
public class ReportCsv extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient SeriesDesk seriesDesk;

    @Inject
    transient ReportDesk desk;

    @Inject
    transient Text text;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var series = seriesDesk.require(request.getParameter("series"));
            var number = request.getParameter("number");
            var editions = number == null
                    ? desk.years(series.slug()).editions()
                    : List.of(desk.edition(series.slug(), number));
            var rows = new ArrayList<List<String>>();
            rows.add(heads(series));
            editions.forEach(one -> rows.add(row(series, one)));
            Csv.write(response, series.slug() + (number == null ? "" : "-" + number) + "-report", rows);
        } catch (DomainException refusal) {
            response.sendError(
                    refusal.kind() == DomainException.Kind.FORBIDDEN
                            ? HttpServletResponse.SC_FORBIDDEN
                            : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private List<String> heads(SeriesFacts series) {
        var first = Stream.of(
                        "number",
                        "title",
                        "date",
                        "registered",
                        "cancelled",
                        "present",
                        "others",
                        "noShows",
                        "new",
                        "returning",
                        "unknown",
                        "organisations")
                .map(head -> text.of("arenareport.csv." + head));
        var angles = series.angles().stream().map(Angle::label);
        return Stream.of(first, angles, Stream.of(text.of("arenareport.csv.rest")))
                .flatMap(heads -> heads)
                .toList();
    }

    private static List<String> row(SeriesFacts series, ReportEdition one) {
        var figures = one.figures();
        var turn = figures.turn();
        var row = new ArrayList<>(List.of(
                String.valueOf(one.edition().number()),
                one.edition().title(),
                one.edition().date().toString()));
        Stream.of(
                        turn.registered(),
                        turn.cancelled(),
                        turn.present(),
                        turn.others(),
                        turn.noShows(),
                        figures.faces().count(ReportFigures.NEW),
                        figures.faces().count(ReportFigures.RETURNING),
                        figures.unknown(),
                        figures.organisationCount())
                .forEach(figure -> row.add(cell(figure)));
        int shown = 0;
        for (var angle : series.angles()) {
            var count = figures.perspectives().count(angle.code());
            shown += count == null ? 0 : count;
            row.add(cell(count));
        }
        row.add(cell(figures.perspectives().total() - shown));
        return row;
    }

    private static String cell(Integer figure) {
        return figure == null ? "" : figure.toString();
    }
}
