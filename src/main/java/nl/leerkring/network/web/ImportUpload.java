package nl.leerkring.network.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import nl.leerkring.network.ImportDesk;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.Text;
import org.omnifaces.util.Utils;

/** Takes in a list of members to be tried. What cannot be read is answered by the page it came from, with the reason beside the field. */
@WebServlet("/network/bring")
@MultipartConfig(
        maxFileSize = ImportUpload.MOST,
        maxRequestSize = ImportUpload.MOST,
        fileSizeThreshold = (int) ImportUpload.MOST)
public class ImportUpload extends HttpServlet {
    /** More than a list may be, so that what is too large is told so beside the field; kept in memory, never on disk. */
    static final long MOST = 4L * ImportDesk.MOST_BYTES;

    private static final long serialVersionUID = 1L;

    @Inject
    transient ImportDesk desk;

    @Inject
    transient NetworkImportView networkImportView;

    @Inject
    transient Text text;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/arena/desk");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST) {
            // a browser shows the answer only when it could send what it wanted to send
            request.getInputStream().skip(2 * MOST);
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        try {
            take(request, response);
        } catch (DomainException refusal) {
            response.sendError(
                    refusal.kind() == DomainException.Kind.FORBIDDEN
                            ? HttpServletResponse.SC_FORBIDDEN
                            : HttpServletResponse.SC_NOT_FOUND);
        } catch (IllegalStateException tooLarge) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private void take(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        var series = request.getParameter("series");
        var part = request.getContentType() != null && request.getContentType().startsWith("multipart/")
                ? request.getPart("file")
                : null;
        try {
            var list = desk.bring(series, bytes(part));
            response.sendRedirect("/arena/desk/" + series + "/members/import/" + list);
        } catch (DomainException refusal) {
            if (refusal.kind() != DomainException.Kind.REFUSED) {
                throw refusal;
            }
            networkImportView.refuse(text.of(refusal.key(), refusal.arguments()));
            // the page knows nothing of the parts of what was sent
            request.getRequestDispatcher("/pages/network/import.xhtml?series=" + Utils.encodeURL(series))
                    .forward(request, response);
        } finally {
            if (part != null) {
                part.delete();
            }
        }
    }

    /** At most one byte more than a list may have. */
    private static byte[] bytes(Part part) throws IOException {
        if (part == null || part.getSubmittedFileName() == null) {
            return new byte[0];
        }
        try (var content = part.getInputStream()) {
            return content.readNBytes(ImportDesk.MOST_BYTES + 1);
        }
    }
}
