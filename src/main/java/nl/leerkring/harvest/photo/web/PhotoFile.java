package nl.leerkring.harvest.photo.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.leerkring.harvest.photo.PhotoHall;
import nl.leerkring.harvest.photo.PhotoId;
import nl.leerkring.shared.DomainException;

/**
 * Photos at {@code /harvest/photos/<id>}. A browser keeps a published one and asks each time whether it still may: what somebody had taken away is gone at
 * once. The others go to coordinators only, and are kept nowhere.
 */
@WebServlet("/harvest/photos/*")
public class PhotoFile extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient PhotoHall hall;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            send(request, response);
        } catch (DomainException refusal) {
            response.setHeader("Cache-Control", "no-store");
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var asked = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        var file = hall.file(PhotoId.of(asked)).orElseThrow(DomainException::notFound);
        response.setHeader("Cache-Control", file.published() ? "public, no-cache" : "no-store");
        // what is in a photo never changes, so its number is its tag
        var tag = "\"photo-" + file.id() + "\"";
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var bytes = hall.read(file);
        response.setContentType("image/jpeg");
        response.setContentLength(bytes.length);
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        response.getOutputStream().write(bytes);
    }
}
