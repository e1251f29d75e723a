package nl.leerkring.training.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;
import nl.leerkring.training.MediaStore;

/**
 * Pictures, films and captions at {@code /media/<hash>/<path>}. The address names the version, so the answer never changes; films can
 * be asked for in pieces (RFC 9110 range requests), which browsers need to skip through them.
 */
@WebServlet("/media/*")
public class MediaServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Map<String, String> TYPES = Map.of(
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "webp", "image/webp",
            "webm", "video/webm",
            "mp3", "audio/mpeg",
            "ogg", "audio/ogg",
            "vtt", "text/vtt;charset=UTF-8",
            "pdf", "application/pdf");
    private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,12})-(\\d{0,12})");

    @Inject
    transient MediaStore media;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = request.getPathInfo() == null ? "" : request.getPathInfo();
        var slash = address.indexOf('/', 1);
        var type = TYPES.get(address.substring(address.lastIndexOf('.') + 1));
        if (slash < 0 || type == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var hash = address.substring(1, slash);
        var path = address.substring(slash + 1);
        var found = media.find(hash, path);
        var keeping = "public, max-age=31536000, immutable";
        if (found.isEmpty()) {
            found = media.findInDraft(hash, path);
            keeping = "no-store";
        }
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setHeader("Cache-Control", keeping);
        send(request, response, type, found.get());
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, String type, byte[] bytes)
            throws IOException {
        // the address names the content, so it is its own tag
        var tag = "\"" + Integer.toHexString(request.getPathInfo().hashCode()) + "-" + bytes.length + "\"";
        response.setHeader("ETag", tag);
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(type);
        response.setHeader("Accept-Ranges", "bytes");
        // opened by itself, a drawing may do nothing at all
        response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'self'");
        sendPieces(request, response, bytes);
    }

    private static void sendPieces(HttpServletRequest request, HttpServletResponse response, byte[] bytes)
            throws IOException {
        var range = RANGE.matcher(String.valueOf(request.getHeader("Range")));
        if (!range.matches() || (range.group(1).isEmpty() && range.group(2).isEmpty())) {
            response.setContentLength(bytes.length);
            response.getOutputStream().write(bytes);
            return;
        }
        long last = bytes.length - 1L;
        long from = range.group(1).isEmpty()
                ? Math.max(0, bytes.length - Long.parseLong(range.group(2)))
                : Long.parseLong(range.group(1));
        long to = range.group(1).isEmpty() || range.group(2).isEmpty()
                ? last
                : Math.min(last, Long.parseLong(range.group(2)));
        if (from > to) {
            response.setHeader("Content-Range", "bytes */" + bytes.length);
            response.sendError(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
        response.setHeader("Content-Range", "bytes " + from + "-" + to + "/" + bytes.length);
        response.setContentLength((int) (to - from + 1));
        response.getOutputStream().write(bytes, (int) from, (int) (to - from + 1));
    }
}
