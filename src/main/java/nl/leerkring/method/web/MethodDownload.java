package nl.leerkring.method.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.leerkring.method.Library;
import nl.leerkring.shared.DomainException;

/** The file of a method, to keep or to bring elsewhere. */
@WebServlet("/intervision/methods.yaml")
public class MethodDownload extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Library library;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var download = library.download(request.getParameter("id"));
            var bytes = download.yaml().getBytes(StandardCharsets.UTF_8);
            response.setContentType("application/yaml");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + download.name() + "\"");
            response.setHeader("Cache-Control", "private, no-store");
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
