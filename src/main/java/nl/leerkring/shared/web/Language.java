package nl.leerkring.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.omnifaces.util.Servlets;

/** The language of this request: chosen by the person (a cookie), otherwise Dutch. */
@Named
@RequestScoped
public class Language {
    /** Cookie that remembers the choice; holds {@code nl} or {@code en}. */
    public static final String COOKIE = "lk-language";

    @Inject
    HttpServletRequest request;

    private Locale locale;

    public Locale getLocale() {
        if (locale == null) {
            locale = Stream.ofNullable(request.getCookies())
                    .flatMap(Arrays::stream)
                    .filter(cookie -> cookie.getName().equals(COOKIE))
                    .map(Cookie::getValue)
                    .flatMap(tag -> Bundles.LANGUAGES.stream()
                            .filter(known -> known.getLanguage().equals(tag)))
                    .findFirst()
                    .orElse(Bundles.LANGUAGES.get(0));
        }
        return locale;
    }

    /** Language tag of the page, for {@code <html lang>}. */
    public String getTag() {
        return getLocale().getLanguage();
    }

    /** Address of this page with its query string, to come back to after the language is changed. */
    public String getHere() {
        return Servlets.getRequestURIWithQueryString(request);
    }
}
