package nl.leerkring.membership.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Sends a visitor from a page for members to the sign-in page and back. A script that posts (autosave) gets 401 instead, so
 * that it can tell and keep what was typed. Pages of members are kept by no cache.
 */
public class SignInFirst extends HttpFilter {
    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var address = request.getRequestURI().substring(request.getContextPath().length());
        if (request.getUserPrincipal() != null) {
            response.setHeader("Cache-Control", "private, no-cache");
        } else if (Places.needsSignIn(address)) {
            refuse(request, response, address);
            return;
        }
        chain.doFilter(request, response);
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, String address)
            throws IOException {
        var mode = request.getHeader("Sec-Fetch-Mode");
        if (mode != null && !mode.equals("navigate")) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        response.setHeader("Cache-Control", "no-store");
        response.sendRedirect(request.getContextPath() + Places.signIn(address, request.getQueryString()));
    }
}
