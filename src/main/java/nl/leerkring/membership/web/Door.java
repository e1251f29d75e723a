package nl.leerkring.membership.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import nl.leerkring.membership.Sessions;
import nl.leerkring.membership.SignedIn;
import nl.leerkring.shared.Clock;

/** Session and remembered device of a browser. The session holds who it is and when that was last checked, nothing more. */
@ApplicationScoped
public class Door {
    private static final String WHO = "leerkring.who";
    private static final String CHECKED = "leerkring.checked";
    private static final String DEVICE = "lk-device";
    private static final Duration TRUST = Duration.ofMinutes(1);
    private static final int DEVICE_SECONDS = (int) Duration.ofDays(30).toSeconds();

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    /** Who this browser belongs to, if anybody. */
    Optional<SignedIn> whoIs(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null && session.getAttribute(WHO) instanceof SignedIn who) {
            return fresh(session, who);
        }
        return device(request).flatMap(token -> {
            var device = sessions.withDevice(token);
            setDevice(request, response, device.map(Sessions.Device::token).orElse(null));
            device.ifPresent(found -> enter(request, found.who()));
            return device.map(Sessions.Device::who);
        });
    }

    private Optional<SignedIn> fresh(HttpSession session, SignedIn who) {
        var now = clock.now();
        if (session.getAttribute(CHECKED) instanceof Instant checked
                && checked.plus(TRUST).isAfter(now)) {
            return Optional.of(who);
        }
        var refreshed = sessions.refresh(who);
        if (refreshed.isEmpty()) {
            session.invalidate();
            return Optional.empty();
        }
        session.setAttribute(WHO, refreshed.get());
        session.setAttribute(CHECKED, now);
        return refreshed;
    }

    /** Begins (or changes) the session of somebody; a session id from before signing in is never kept. */
    void enter(HttpServletRequest request, SignedIn who) {
        var session = request.getSession();
        request.changeSessionId();
        session.setAttribute(WHO, who);
        session.setAttribute(CHECKED, clock.now());
    }

    /** Ends the session and forgets the device. @return the token of the device, if it was remembered */
    Optional<String> leave(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        var device = device(request);
        device.ifPresent(token -> setDevice(request, response, null));
        return device;
    }

    private static Optional<String> device(HttpServletRequest request) {
        return Stream.ofNullable(request.getCookies())
                .flatMap(Arrays::stream)
                .filter(cookie ->
                        cookie.getName().equals(DEVICE) && !cookie.getValue().isEmpty())
                .map(Cookie::getValue)
                .findFirst();
    }

    /** Remembers the device with this token for 30 days; null forgets it. */
    void setDevice(HttpServletRequest request, HttpServletResponse response, String token) {
        var cookie = new Cookie(DEVICE, token == null ? "" : token);
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setSecure(request.isSecure());
        cookie.setMaxAge(token == null ? 0 : DEVICE_SECONDS);
        response.addCookie(cookie);
    }
}
