package nl.leerkring.organisation.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.organisation.ListDesk;
import nl.leerkring.organisation.OrganisationHall;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.Csv;
import nl.leerkring.shared.web.Text;

/** Lists of people: takes in a file, gives an example, and gives the lines that are wrong. What is refused is told by the page where the file was chosen. */
@WebServlet("/organisation/file/list")
@MultipartConfig(
        maxFileSize = ListServlet.MOST,
        maxRequestSize = ListServlet.MOST,
        fileSizeThreshold = (int) ListServlet.MOST)
public class ListServlet extends HttpServlet {
    /** A little more than a list may be, so that what is just too large is told so; kept in memory, never on disk. */
    static final long MOST = 3L * 1024 * 1024;

    private static final long serialVersionUID = 1L;
    private static final List<String> COLUMNS = List.of("email", "name", "team", "training", "date");

    @Inject
    transient ListDesk desk;

    @Inject
    transient OrganisationHall hall;

    @Inject
    transient OrganisationListsView view;

    @Inject
    transient Text text;

    @Inject
    transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var slug = slug(request);
            hall.requireManager(slug);
            var batch = request.getParameter("batch");
            if (batch == null) {
                Csv.write(response, "leerkring-lijst", example());
            } else {
                Csv.write(response, slug + "-fouten", wrong(slug, Pressed.number(batch)));
            }
        } catch (DomainException refusal) {
            refuse(response, refusal);
        }
    }

    private List<List<String>> example() {
        var heads = COLUMNS.stream()
                .map(column -> text.of("organisation.list.column." + column))
                .toList();
        return List.of(
                heads,
                List.of(
                        "naam@voorbeeld.nl",
                        "Voornaam Achternaam",
                        "",
                        "meldcode-huiselijk-geweld",
                        clock.today().plusMonths(3).toString()));
    }

    private List<List<String>> wrong(String slug, long batch) {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.of("line", "column", "text", "wrong", "fix")
                .map(head -> text.of("organisation.list.head." + head))
                .toList());
        desk.wrong(slug, batch)
                .forEach(row -> rows.add(List.of(
                        String.valueOf(row.line()),
                        view.column(row.column()),
                        row.text(),
                        text.of("organisation.list.wrong." + row.key()),
                        text.of("organisation.list.fix." + row.key()))));
        return rows;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var address = hall.requireManager(slug(request)).facts().address("/lists");
            if (request.getContentLengthLong() > MOST) {
                // a browser shows the answer only when it could send what it wanted to send
                request.getInputStream().skip(4 * MOST);
                response.sendRedirect(address + "?problem=bytes");
                return;
            }
            take(request, response, address);
        } catch (DomainException refusal) {
            refuse(response, refusal);
        }
    }

    private void take(HttpServletRequest request, HttpServletResponse response, String address) throws IOException {
        try {
            var id = desk.check(slug(request), Upload.name(request, "list"), Upload.bytes(request, "list"));
            response.sendRedirect(address + "/" + id);
        } catch (DomainException problem) {
            if (problem.kind() != DomainException.Kind.REFUSED) {
                throw problem;
            }
            response.sendRedirect(address + FileProblem.query(problem, OrganisationListsView.PROBLEM));
        }
    }

    private static void refuse(HttpServletResponse response, DomainException refusal) throws IOException {
        response.sendError(
                refusal.kind() == DomainException.Kind.FORBIDDEN
                        ? HttpServletResponse.SC_FORBIDDEN
                        : HttpServletResponse.SC_NOT_FOUND);
    }

    private static String slug(HttpServletRequest request) {
        var slug = request.getParameter("slug");
        return slug == null ? "" : slug;
    }
}
