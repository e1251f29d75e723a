package nl.leerkring.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;

/**
 * A short confirmation after a redirect. Travels as the key of a text in a cookie of one minute, so that pages for
 * visitors need no session; a key that is no text is not shown.
 */
@Named
@RequestScoped
public class Toast {
    private static final String COOKIE = "lk-toast";

    @Inject
    HttpServletRequest request;

    @Inject
    Bundles bundles;

    /** Shows the text of this key on the next page. */
    public void show(String key) {
        set(Faces.getResponse(), key, 60);
    }

    /** The same from a servlet. */
    public void show(HttpServletResponse response, String key) {
        set(response, key, 60);
    }

    /** Key to show now, or null; taken away as soon as it is read. */
    public String getKey() {
        var key = Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .map(Cookie::getValue)
                .filter(bundles::has)
                .findFirst()
                .orElse(null);
        if (key != null && !Faces.isResponseCommitted()) {
            set(Faces.getResponse(), "", 0);
        }
        return key;
    }

    private void set(HttpServletResponse response, String value, int seconds) {
        var cookie = new Cookie(COOKIE, value);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge(seconds);
        response.addCookie(cookie);
    }
}
