package nl.leerkring.membership.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerkring.membership.SignIn;
import nl.leerkring.membership.SignedIn;
import nl.leerkring.shared.Clock;

/**
 * Opens, recognises and closes sessions. A session is compared with its account once a minute: so long it takes before
 * "sign out everywhere" or a changed role is noticed on another device.
 */
@ApplicationScoped
public class Entrance {
    /** Attribute of the session. */
    static final String ATTRIBUTE = "auth";

    /** Cookie of a remembered device. */
    static final String COOKIE = "lk-remember";

    private static final Duration CHECK = Duration.ofMinutes(1);
    private static final int THIRTY_DAYS = (int) Duration.ofDays(30).toSeconds();

    @Inject
    SignIn signIn;

    @Inject
    Clock clock;

    /** Who makes this request, from the session or else from a remembered device. */
    Optional<Auth> recognise(HttpServletRequest request, HttpServletResponse response) {
        var inSession = inSession(request);
        return inSession.isPresent() ? checked(request, inSession.get()) : remembered(request, response);
    }

    /** What the session says, as it is. */
    static Optional<Auth> inSession(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(ATTRIBUTE) instanceof Auth auth
                ? Optional.of(auth)
                : Optional.empty();
    }

    private Optional<Auth> checked(HttpServletRequest request, Auth auth) {
        var now = clock.now();
        if (auth.checkedAt().plus(CHECK).isAfter(now)) {
            return Optional.of(auth);
        }
        var fresh = signIn.again(auth.member(), auth.generation()).map(who -> Auth.of(who, now));
        fresh.ifPresentOrElse(
                known -> request.getSession().setAttribute(ATTRIBUTE, known),
                () -> request.getSession().invalidate());
        return fresh;
    }

    private Optional<Auth> remembered(HttpServletRequest request, HttpServletResponse response) {
        return secret(request).flatMap(signIn::withDevice).map(device -> {
            if (device.secret() != null) {
                keep(request, response, device.secret(), THIRTY_DAYS);
            }
            return open(request, device.who());
        });
    }

    /** Begins the session of this member, with another id than the visitor had. */
    void enter(HttpServletRequest request, HttpServletResponse response, SignedIn who, boolean remember) {
        open(request, who);
        if (remember) {
            keep(request, response, signIn.remember(who.member()), THIRTY_DAYS);
        }
    }

    /** This session goes on, in another generation than all others of the member. */
    void stay(HttpServletRequest request, HttpServletResponse response, int generation) {
        inSession(request).ifPresent(auth -> request.getSession().setAttribute(ATTRIBUTE, auth.in(generation)));
        keep(request, response, "", 0);
    }

    /** Notices what the member changed about themselves at once. */
    void refresh(HttpServletRequest request) {
        inSession(request).ifPresent(auth -> request.getSession().setAttribute(ATTRIBUTE, auth.in(auth.generation())));
    }

    /** Ends the session and forgets the device. */
    void leave(HttpServletRequest request, HttpServletResponse response) {
        secret(request).ifPresent(secret -> {
            signIn.forgetDevice(secret);
            keep(request, response, "", 0);
        });
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private Auth open(HttpServletRequest request, SignedIn who) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        var auth = Auth.of(who, clock.now());
        request.getSession().setAttribute(ATTRIBUTE, auth);
        return auth;
    }

    private static Optional<String> secret(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie ->
                        cookie.getName().equals(COOKIE) && !cookie.getValue().isEmpty())
                .map(Cookie::getValue)
                .findFirst();
    }

    private static void keep(HttpServletRequest request, HttpServletResponse response, String secret, int seconds) {
        var cookie = new Cookie(COOKIE, secret);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(seconds);
        response.addCookie(cookie);
    }
}
