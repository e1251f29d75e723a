package nl.leerkring.arena.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import nl.leerkring.arena.EditionDesk;
import nl.leerkring.arena.PeopleDesk;
import nl.leerkring.arena.RegistrationFacts;
import nl.leerkring.arena.RegistrationState;
import nl.leerkring.arena.SeriesDesk;
import nl.leerkring.arena.SeriesFacts;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.Csv;
import nl.leerkring.shared.web.Text;

/**
 * Who comes to an edition, as a table to download. Without addresses and needs, unless all is asked for: what goes on to a helper at the door
 * needs neither.
 */
@WebServlet("/arena/desk/people.csv")
public class PeopleCsv extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient SeriesDesk seriesDesk;

    @Inject
    transient EditionDesk editionDesk;

    @Inject
    transient PeopleDesk peopleDesk;

    @Inject
    transient Text text;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var series = seriesDesk.require(request.getParameter("series"));
            var edition = editionDesk
                    .require(series.slug(), request.getParameter("number"))
                    .edition();
            var all = isAll(request.getParameter("with"));
            var states = all
                    ? EnumSet.of(
                            RegistrationState.PLACED,
                            RegistrationState.OFFERED,
                            RegistrationState.WAITING,
                            RegistrationState.ASKED)
                    : EnumSet.of(RegistrationState.PLACED);
            var rows = new ArrayList<List<String>>();
            rows.add(heads(all));
            peopleDesk.export(edition.id(), states).forEach(one -> rows.add(row(series, one, all)));
            Csv.write(response, series.slug() + "-" + edition.number(), rows);
        } catch (DomainException refusal) {
            response.sendError(
                    refusal.kind() == DomainException.Kind.FORBIDDEN
                            ? HttpServletResponse.SC_FORBIDDEN
                            : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static boolean isAll(String with) {
        if (with != null && !with.equals("all")) {
            throw DomainException.notFound();
        }
        return with != null;
    }

    private List<String> heads(boolean all) {
        var heads = new ArrayList<>(List.of("name", "organisation", "perspective", "first", "online"));
        if (all) {
            heads.addAll(List.of("state", "email", "needs", "proposal"));
        }
        return heads.stream().map(head -> text.of("arenadesk.csv." + head)).toList();
    }

    private List<String> row(SeriesFacts series, RegistrationFacts one, boolean all) {
        var plan = one.plan();
        var row = new ArrayList<>(List.of(
                plan.name(),
                plan.organisation(),
                series.label(plan.perspective()),
                yes(Boolean.TRUE.equals(plan.first())),
                yes(plan.online())));
        if (all) {
            row.add(text.of("arenadesk.registration." + one.state()));
            row.add(plan.email());
            row.add(plan.needs() == null ? "" : plan.needs());
            row.add(plan.proposal() == null ? "" : plan.proposal());
        }
        return row;
    }

    private String yes(boolean is) {
        return text.of(is ? "arenadesk.yes" : "arenadesk.no");
    }
}
