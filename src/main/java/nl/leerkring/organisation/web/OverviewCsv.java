package nl.leerkring.organisation.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.organisation.OverviewDesk;
import nl.leerkring.organisation.PeopleFilter;
import nl.leerkring.organisation.StandingFilter;
import nl.leerkring.organisation.StandingRow;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.Csv;
import nl.leerkring.shared.web.Text;

/** The manager's view as a table to download, with the same lines. */
@WebServlet("/organisation/file/overview")
public class OverviewCsv extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final List<String> HEADS =
            List.of("name", "team", "training", "due", "state", "completed", "until", "late");

    @Inject
    transient OverviewDesk desk;

    @Inject
    transient Text text;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var slug = asked(request, "slug");
            var rows = new ArrayList<List<String>>();
            rows.add(HEADS.stream()
                    .map(head -> text.of("organisation.csv." + head))
                    .toList());
            desk.all(slug, filter(request)).forEach(row -> rows.add(cells(row)));
            Csv.write(response, slug, rows);
        } catch (DomainException refusal) {
            response.sendError(
                    refusal.kind() == DomainException.Kind.FORBIDDEN
                            ? HttpServletResponse.SC_FORBIDDEN
                            : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static StandingFilter filter(HttpServletRequest request) {
        var team = asked(request, "team");
        return new StandingFilter(
                new PeopleFilter(
                        asked(request, "words"), team.isEmpty() ? null : Long.valueOf(Pressed.number(team)), 0),
                asked(request, "training"),
                StandingFilter.state(asked(request, "state")).orElse(null),
                asked(request, "state").equals("late"),
                StandingFilter.Sort.of(asked(request, "sort")));
    }

    private List<String> cells(StandingRow row) {
        return Stream.of(
                        row.name(),
                        row.team(),
                        row.training(),
                        day(row.dueOn()),
                        text.of("organisation.state." + row.state()),
                        day(row.completedOn()),
                        day(row.validUntil()),
                        row.late() ? text.of("organisation.state.late") : "")
                .map(cell -> cell == null ? "" : cell)
                .toList();
    }

    private static String day(LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String asked(HttpServletRequest request, String name) {
        var asked = request.getParameter(name);
        return asked == null ? "" : asked;
    }
}
