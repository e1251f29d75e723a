package nl.leerkring.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import nl.leerkring.shared.web.Bundles;
import nl.leerkring.shared.web.Language;

/** Remembers the chosen language for a year and goes back to the page. Unknown languages and foreign addresses are ignored. */
@WebServlet("/language")
public class LanguageServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var wanted = request.getParameter("to");
        Bundles.LANGUAGES.stream()
                .filter(language -> language.getLanguage().equals(wanted))
                .findFirst()
                .ifPresent(language -> remember(response, language.getLanguage()));
        response.sendRedirect(local(request.getParameter("from")));
    }

    private static void remember(HttpServletResponse response, String language) {
        var cookie = new Cookie(Language.COOKIE, language);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge((int) Duration.ofDays(365).toSeconds());
        response.addCookie(cookie);
    }

    /** An address within this site, otherwise the home page: no open redirect. */
    static String local(String address) {
        return address != null && address.matches("/(?![/\\\\])[^\\r\\n\\\\]*") ? address : "/";
    }
}
