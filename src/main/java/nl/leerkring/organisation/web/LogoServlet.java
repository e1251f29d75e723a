package nl.leerkring.organisation.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.leerkring.organisation.LogoPicture;
import nl.leerkring.organisation.OrganisationDesk;
import nl.leerkring.organisation.OrganisationHall;
import nl.leerkring.shared.DomainException;

/** The logo of an organisation: shows it, and takes in another. What is refused is told by the page of the settings, beside the field. */
@WebServlet("/organisation/file/picture")
@MultipartConfig(
        maxFileSize = LogoServlet.MOST,
        maxRequestSize = LogoServlet.MOST,
        fileSizeThreshold = (int) LogoServlet.MOST)
public class LogoServlet extends HttpServlet {
    /** A little more than a logo may be, so that what is just too large is told so; kept in memory, never on disk. */
    static final long MOST = LogoPicture.LARGEST + 1024L * 1024;

    private static final long serialVersionUID = 1L;

    @Inject
    transient OrganisationDesk desk;

    @Inject
    transient OrganisationHall hall;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var png = desk.logo(slug(request));
            response.setContentType("image/png");
            response.setHeader("Cache-Control", "private, max-age=86400");
            response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
            response.setContentLength(png.length);
            response.getOutputStream().write(png);
        } catch (DomainException refusal) {
            refuse(response, refusal);
        }
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var address = hall.requireManager(slug(request)).facts().address("/settings");
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
            desk.show(slug(request), Upload.bytes(request, "logo"));
            response.sendRedirect(address);
        } catch (DomainException problem) {
            if (problem.kind() != DomainException.Kind.REFUSED) {
                throw problem;
            }
            response.sendRedirect(address + FileProblem.query(problem, OrganisationSettingsView.LOGO));
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
