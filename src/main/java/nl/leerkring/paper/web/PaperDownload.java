package nl.leerkring.paper.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.leerkring.paper.PaperNumber;
import nl.leerkring.shared.DomainException;

/** Sends papers as PDF, for who may have them. What it is and for whom says the feature that issues it. */
public abstract class PaperDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** @param name of the file, without extension */
    public record Paper(String name, byte[] pdf) {
        /** One that has a number. */
        public static Paper of(PaperNumber number, byte[] pdf) {
            return new Paper("leerkring-" + number, pdf);
        }
    }

    /** The paper that is asked for. @throws DomainException when it is not for who asks, or does not exist */
    protected abstract Paper paper(HttpServletRequest request);

    /** The number of the address. @throws DomainException 404 when it is none */
    protected static PaperNumber number(HttpServletRequest request) {
        return PaperNumber.parse(request.getParameter("number")).orElseThrow(DomainException::notFound);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(paper(request), response);
        } catch (DomainException refusal) {
            response.sendError(
                    refusal.kind() == DomainException.Kind.FORBIDDEN
                            ? HttpServletResponse.SC_FORBIDDEN
                            : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void send(Paper paper, HttpServletResponse response) throws IOException {
        response.setContentType("application/pdf");
        response.setHeader("Content-Disposition", "attachment; filename=\"" + paper.name() + ".pdf\"");
        response.setHeader("Cache-Control", "private, no-store");
        response.setContentLength(paper.pdf().length);
        response.getOutputStream().write(paper.pdf());
    }
}
