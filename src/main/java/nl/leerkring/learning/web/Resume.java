package nl.leerkring.learning.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.leerkring.learning.Classroom;
import nl.leerkring.learning.Enrolling;
import nl.leerkring.shared.DomainException;

/** {@code /learning/{slug}} is no page: it goes on where the learner stopped, or to the start of a training that is new to them. */
@WebServlet(Resume.ADDRESS)
public class Resume extends HttpServlet {
    static final String ADDRESS = "/learning/resume";
    private static final long serialVersionUID = 1L;

    @Inject
    transient Classroom classroom;

    @Inject
    transient Enrolling enrolling;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            response.sendRedirect(request.getContextPath() + address(request.getParameter("slug")));
        } catch (DomainException refusal) {
            response.sendError(
                    refusal.kind() == DomainException.Kind.FORBIDDEN
                            ? HttpServletResponse.SC_FORBIDDEN
                            : HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private String address(String slug) {
        try {
            return "/learning/" + slug + "/" + classroom.resume(slug);
        } catch (DomainException refusal) {
            if (refusal.kind() != DomainException.Kind.NOT_FOUND) {
                throw refusal;
            }
            return "/learning/start?training=" + enrolling.offer(slug).slug();
        }
    }
}
