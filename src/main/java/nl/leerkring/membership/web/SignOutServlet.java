package nl.leerkring.membership.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.leerkring.membership.SignIn;

/** Signs out on this browser: by POST, so that no link or picture on another site can do it. */
@WebServlet("/membership/sign-out")
public class SignOutServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient Door door;

    @Inject
    transient SignIn signIn;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        door.leave(request, response).ifPresent(signIn::forgetDevice);
        response.sendRedirect(request.getContextPath() + "/");
    }
}
