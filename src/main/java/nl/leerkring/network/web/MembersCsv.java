package nl.leerkring.network.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.arena.SeriesDesk;
import nl.leerkring.arena.SeriesFacts;
import nl.leerkring.network.MemberDesk;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.Csv;
import nl.leerkring.shared.web.Text;

/** The members of a series as a table to download, with the columns that taking over a list knows. */
@WebServlet("/arena/desk/members.csv")
public class MembersCsv extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient SeriesDesk seriesDesk;

    @Inject
    transient MemberDesk desk;

    @Inject
    transient Text text;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var series = seriesDesk.require(request.getParameter("series"));
            var rows = new ArrayList<List<String>>();
            rows.add(Stream.of("NAME", "ORGANISATION", "EMAIL", "PERSPECTIVE", "since", "visits")
                    .map(head -> text.of("network.field." + head))
                    .toList());
            desk.export(series.slug()).forEach(row -> rows.add(cells(series, row)));
            Csv.write(response, series.slug() + "-members", rows);
        } catch (DomainException refusal) {
            response.sendError(
                    refusal.kind() == DomainException.Kind.FORBIDDEN
                            ? HttpServletResponse.SC_FORBIDDEN
                            : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static List<String> cells(SeriesFacts series, MemberDesk.Row row) {
        var plan = row.member().plan();
        return List.of(
                plan.name(),
                plan.organisation() == null ? "" : plan.organisation(),
                row.member().email(),
                plan.perspective() == null ? "" : series.label(plan.perspective()),
                row.member().joinedOn().toString(),
                String.valueOf(row.visits()));
    }
}
