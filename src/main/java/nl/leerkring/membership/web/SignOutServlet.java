package nl.leerkring.membership.web;

import jakarta.annotation.security.DeclareRoles;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Signs out; only by a form that posts, so that no picture or link of another site can do it. Declares the roles for the container. */
@WebServlet("/membership/sign-out")
@DeclareRoles({"LEARNER", "FACILITATOR", "ORGANISATION_ADMIN", "ARENA_COORDINATOR", "EDITOR", "ADMINISTRATOR"})
public class SignOutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Entrance entrance;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        entrance.leave(request, response);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", request.getContextPath() + "/");
    }
}
