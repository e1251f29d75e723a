package nl.leerkring.casus.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.leerkring.casus.CasusAuthors;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.Csv;
import nl.leerkring.shared.web.Text;

/** The choices made in a case, as a table to download. */
@WebServlet("/casus/choices.csv")
public class ChoicesCsv extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient CasusAuthors casusAuthors;

    @Inject
    transient Text text;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var picture = casusAuthors.picture(request.getParameter("slug"), request.getParameter("part"));
            Csv.write(response, picture.slug() + "-" + picture.part(), rows(picture));
        } catch (DomainException refusal) {
            response.sendError(
                    refusal.kind() == DomainException.Kind.FORBIDDEN
                            ? HttpServletResponse.SC_FORBIDDEN
                            : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private List<List<String>> rows(CasusAuthors.CasusPicture picture) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                text.of("casus.csv.scene"),
                text.of("casus.peers.choice"),
                text.of("casus.peers.number"),
                text.of("casus.peers.share"),
                text.of("casus.authors.back")));
        for (var spread : picture.spreads()) {
            for (var bar : spread.bars()) {
                rows.add(List.of(
                        spread.scene().title(),
                        bar.choice().text(),
                        String.valueOf(bar.people()),
                        String.valueOf(bar.percent()),
                        String.valueOf(bar.back())));
            }
        }
        return rows;
    }
}
