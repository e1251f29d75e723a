package nl.leerkring.organisation.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** A file that somebody sent with a form. */
final class Upload {
    private Upload() {}

    /** Its bytes; none when nothing was chosen or it cannot be read. */
    static byte[] bytes(HttpServletRequest request, String field) throws IOException {
        try {
            var part = request.getPart(field);
            if (part == null) {
                return new byte[0];
            }
            try (var stream = part.getInputStream()) {
                return stream.readAllBytes();
            } finally {
                part.delete();
            }
        } catch (IllegalStateException | ServletException unreadable) {
            return new byte[0];
        }
    }

    /** How it is called, without folders; at most 120 signs. */
    static String name(HttpServletRequest request, String field) throws IOException {
        try {
            var part = request.getPart(field);
            var name = part == null || part.getSubmittedFileName() == null ? "" : part.getSubmittedFileName();
            var plain = name.replaceAll("^.*[/\\\\]", "").replaceAll("[\\p{Cntrl}<>]", "");
            return plain.substring(0, Math.min(plain.length(), 120));
        } catch (IllegalStateException | ServletException unreadable) {
            return "";
        }
    }
}
