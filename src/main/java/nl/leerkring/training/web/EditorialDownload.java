package nl.leerkring.training.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.leerkring.shared.DomainException;
import nl.leerkring.training.Editorial;

/** A version, or the draft (number 0), as a ZIP. */
@WebServlet("/training/editorial.zip")
public class EditorialDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Editorial editorial;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var number = request.getParameter("number");
            if (number == null || !number.matches("\\d{1,6}")) {
                throw DomainException.notFound();
            }
            var zip = editorial.download(request.getParameter("slug"), Integer.parseInt(number));
            var name = zip.slug() + (number.equals("0") ? "-concept" : "-versie-" + number) + ".zip";
            var bytes = zip.bytes();
            response.setContentType("application/zip");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
            response.setHeader("Cache-Control", "no-store");
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
        } catch (DomainException refusal) {
            response.sendError(
                    refusal.kind() == DomainException.Kind.FORBIDDEN
                            ? HttpServletResponse.SC_FORBIDDEN
                            : HttpServletResponse.SC_NOT_FOUND);
        }
    }
}
