package nl.leerkring.harvest.photo.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.MultipartConfig;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.leerkring.harvest.photo.CleanImage;
import nl.leerkring.harvest.photo.ImageCleaner;
import nl.leerkring.harvest.photo.PhotoDesk;
import nl.leerkring.harvest.photo.PhotoDoor;
import nl.leerkring.harvest.photo.PhotoPlan;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.Toast;

/** Takes in a photo, of who has the link of a registration or of a coordinator. What is refused is answered by the page it came from, with the reason beside the field. */
@WebServlet("/harvest/photo")
@MultipartConfig(
        maxFileSize = PhotoUpload.MOST,
        maxRequestSize = PhotoUpload.MOST,
        fileSizeThreshold = ImageCleaner.MOST_BYTES)
public class PhotoUpload extends HttpServlet {
    /** Much more than a photo may be, so that what is too large is told so beside the field. */
    static final long MOST = 4L * ImageCleaner.MOST_BYTES;

    private static final String TOO_LARGE = "/harvest/photo-large";
    private static final long serialVersionUID = 1L;

    @Inject
    transient PhotoDoor door;

    @Inject
    transient PhotoDesk desk;

    @Inject
    transient PhotoFormView formView;

    @Inject
    transient Toast toast;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect("/arena");
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getContentLengthLong() > MOST) {
            // a browser shows the answer only when it could send what it wanted to send
            request.getInputStream().skip(2 * MOST);
            response.sendRedirect(TOO_LARGE);
            return;
        }
        Part part;
        try {
            part = request.getPart("photo");
        } catch (IllegalStateException | ServletException | IOException unreadable) {
            response.sendRedirect(TOO_LARGE);
            return;
        }
        try {
            take(request, response, part);
        } catch (DomainException refusal) {
            response.sendError(
                    refusal.kind() == DomainException.Kind.FORBIDDEN
                            ? HttpServletResponse.SC_FORBIDDEN
                            : HttpServletResponse.SC_NOT_FOUND);
        } finally {
            if (part != null) {
                part.delete();
            }
        }
    }

    private void take(HttpServletRequest request, HttpServletResponse response, Part part)
            throws ServletException, IOException {
        var place = place(request);
        var plan = new PhotoPlan(request.getParameter("caption"), request.getParameter("agreed") != null);
        var wrong = new ArrayList<DomainException>();
        try {
            wrong.addAll(place.problems(plan));
            // who may add nothing makes us draw nothing
            var image = image(part, wrong);
            if (wrong.isEmpty()) {
                place.add(plan, image);
            }
        } catch (DomainException refusal) {
            if (refusal.kind() != DomainException.Kind.REFUSED) {
                throw refusal;
            }
            wrong.add(refusal);
        }
        if (wrong.isEmpty()) {
            toast.show(response, "photo.toast.added");
            response.sendRedirect(place.next());
        } else {
            formView.refuse(plan, wrong);
            request.getRequestDispatcher(place.page()).forward(request, response);
        }
    }

    /** @return null when it is none; then it is told first, as the field stands first */
    private static CleanImage image(Part part, List<DomainException> wrong) throws IOException {
        try {
            return ImageCleaner.clean(bytes(part));
        } catch (DomainException refusal) {
            wrong.add(0, refusal);
            return null;
        }
    }

    /** At most one byte more than a photo may have. */
    private static byte[] bytes(Part part) throws IOException {
        if (part == null || part.getSubmittedFileName() == null) {
            return new byte[0];
        }
        try (var content = part.getInputStream()) {
            return content.readNBytes(ImageCleaner.MOST_BYTES + 1);
        }
    }

    private interface Place {
        List<DomainException> problems(PhotoPlan plan);

        void add(PhotoPlan plan, CleanImage image);

        String next();

        String page();
    }

    private Place place(HttpServletRequest request) {
        var token = request.getParameter("token");
        return token == null
                ? new AtDesk(request.getParameter("series"), request.getParameter("number"))
                : new AtDoor(token);
    }

    private final class AtDoor implements Place {
        private final String token;

        private AtDoor(String token) {
            this.token = token;
        }

        @Override
        public List<DomainException> problems(PhotoPlan plan) {
            return door.problems(token, plan);
        }

        @Override
        public void add(PhotoPlan plan, CleanImage image) {
            door.add(token, plan, image);
        }

        @Override
        public String next() {
            return "/arena/registrations/" + token + "#photos";
        }

        @Override
        public String page() {
            return "/pages/harvest/photo-own.xhtml";
        }
    }

    private final class AtDesk implements Place {
        private final String series;
        private final String number;

        private AtDesk(String series, String number) {
            this.series = series;
            this.number = number;
        }

        @Override
        public List<DomainException> problems(PhotoPlan plan) {
            return desk.problems(series, number, plan);
        }

        @Override
        public void add(PhotoPlan plan, CleanImage image) {
            desk.add(series, number, plan, image);
        }

        @Override
        public String next() {
            return "/arena/desk/" + series + "/" + number + "/harvest#photos";
        }

        @Override
        public String page() {
            return "/pages/harvest/photo-desk.xhtml";
        }
    }
}
