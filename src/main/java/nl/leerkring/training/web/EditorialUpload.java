package nl.leerkring.training.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import nl.leerkring.content.ZipPackage;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Role;
import nl.leerkring.training.Editorial;

/** Takes in a package. What is refused is answered by the page of the editors, with the reasons beside the field. */
@WebServlet("/editorial/upload")
@MultipartConfig(
        maxFileSize = EditorialUpload.MOST,
        maxRequestSize = EditorialUpload.MOST,
        fileSizeThreshold = (int) EditorialUpload.MOST)
public class EditorialUpload extends HttpServlet {
    /** A little more than a ZIP may be, so that what is just too large is told so; kept in memory, never on disk. */
    static final long MOST = ZipPackage.MAX_ZIP + 1024 * 1024;

    /** What is too large cannot be answered by a page at once: the page would read the request again. */
    private static final String TOO_LARGE = "/training/editorial?problem=large";

    private static final long serialVersionUID = 1L;

    @Inject
    transient Editorial editorial;

    @Inject
    transient EditorialListView listView;

    @Inject
    transient Caller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/training/editorial");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!caller.has(Role.EDITOR)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (request.getContentLengthLong() > MOST) {
            // a browser shows the answer only when it could send what it wanted to send
            request.getInputStream().skip(4 * MOST);
            response.sendRedirect(TOO_LARGE);
            return;
        }
        Part part;
        try {
            part = request.getPart("zip");
        } catch (IllegalStateException | ServletException e) {
            response.sendRedirect(TOO_LARGE);
            return;
        }
        if (part == null || part.getSize() == 0) {
            refuse(request, response, "editorial.upload.none", List.of());
            return;
        }
        try (var bytes = part.getInputStream()) {
            take(request, response, bytes.readAllBytes());
        } finally {
            part.delete();
        }
    }

    private void take(HttpServletRequest request, HttpServletResponse response, byte[] zip)
            throws ServletException, IOException {
        var uploaded = editorial.upload(zip);
        if (uploaded.slug() == null) {
            refuse(request, response, "editorial.upload.refused", uploaded.reasons());
        } else {
            response.sendRedirect("/training/editorial/" + uploaded.slug());
        }
    }

    private void refuse(
            HttpServletRequest request,
            HttpServletResponse response,
            String key,
            List<nl.leerkring.format.PackageError> reasons)
            throws ServletException, IOException {
        listView.refuse(key, reasons);
        response.setStatus(422);
        request.getRequestDispatcher("/pages/training/editorial.xhtml").forward(request, response);
    }
}
