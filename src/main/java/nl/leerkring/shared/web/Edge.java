package nl.leerkring.shared.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.Set;

/**
 * The first thing every request meets: refuses a write that another site sends (a stateless page has no token of its
 * own), sets the security headers of internet.nl, and lets versioned resources be kept for ever.
 */
public class Edge extends HttpFilter {
    private static final long serialVersionUID = 1L;
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; media-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self'; "
                    + "base-uri 'none'; frame-ancestors 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        secure(request, response);
        if ((!SAFE.contains(request.getMethod()) || opensSocket(request)) && foreign(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.addHeader("Vary", "Accept-Encoding");
        chain.doFilter(request, versioned(request) ? new Lasting(response) : response);
    }

    private static void secure(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
        }
    }

    /** Browsers let any site open a socket with the visitor's cookies: its origin is for the server to check. */
    private static boolean opensSocket(HttpServletRequest request) {
        return "websocket".equalsIgnoreCase(request.getHeader("Upgrade"));
    }

    /** Browsers tell where a request comes from by Sec-Fetch-Site, older ones by Origin. */
    static boolean foreign(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        var origin = request.getHeader("Origin");
        return origin != null && !origin.replaceFirst("^[a-z]+://", "").equals(request.getHeader("Host"));
    }

    private static boolean versioned(HttpServletRequest request) {
        var address = request.getRequestURI();
        return address.startsWith("/jakarta.faces.resource/")
                || address.startsWith(Assets.FOLDER)
                || address.startsWith("/media/");
    }

    /** A resource whose address changes with its content may be kept for a year without asking again. */
    private static final class Lasting extends HttpServletResponseWrapper {
        private static final String FOR_EVER = "public, max-age=31536000, immutable";

        Lasting(HttpServletResponse response) {
            super(response);
            response.setHeader("Cache-Control", FOR_EVER);
        }

        @Override
        public void sendError(int status) throws IOException {
            super.setHeader("Cache-Control", "no-store");
            super.sendError(status);
        }

        @Override
        public void setHeader(String name, String value) {
            var lasts = name.equalsIgnoreCase("Cache-Control") && !"no-store".equals(value);
            super.setHeader(name, lasts ? FOR_EVER : value);
        }

        @Override
        public void addHeader(String name, String value) {
            if (name.equalsIgnoreCase("Cache-Control")) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }
    }
}
