package nl.leerkring.door.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.leerkring.door.AttendanceFiles;
import nl.leerkring.door.AttendedRoom;
import nl.leerkring.paper.PaperNumber;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.Csv;

/**
 * Papers of editions. {@code /attended/paper.pdf?number=} is a proof for its owner; {@code ?token=} for who has the mail about it, {@code ?registration=}
 * for who has the personal link of the registration. The attendance list is for who coordinates the series.
 */
@WebServlet({AttendedDownload.PAPER, AttendedDownload.LIST, AttendedDownload.TABLE})
public class AttendedDownload extends HttpServlet {
    static final String PAPER = "/attended/paper.pdf";
    static final String LIST = "/attended/list.pdf";
    static final String TABLE = "/attended/list.csv";
    private static final long serialVersionUID = 1L;

    @Inject
    transient AttendedRoom room;

    @Inject
    transient AttendanceFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            switch (request.getServletPath()) {
                case LIST -> send("presentielijst", files.pdf(series(request), number(request)), response);
                case TABLE -> Csv.write(response, "presentielijst", files.table(series(request), number(request)));
                default -> paper(request, response);
            }
        } catch (DomainException refusal) {
            response.sendError(
                    refusal.kind() == DomainException.Kind.FORBIDDEN
                            ? HttpServletResponse.SC_FORBIDDEN
                            : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void paper(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getParameter("token") != null) {
            send("leerkring-bewijs", room.pdf(request.getParameter("token")), response);
        } else if (request.getParameter("registration") != null) {
            send("leerkring-bewijs", room.pdfOfLink(request.getParameter("registration")), response);
        } else {
            var number = PaperNumber.parse(request.getParameter("number")).orElseThrow(DomainException::notFound);
            send("leerkring-" + number, room.pdf(number), response);
        }
    }

    private static String series(HttpServletRequest request) {
        return request.getParameter("series");
    }

    private static String number(HttpServletRequest request) {
        return request.getParameter("number");
    }

    private static void send(String name, byte[] pdf, HttpServletResponse response) throws IOException {
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + name + ".pdf\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }
}
