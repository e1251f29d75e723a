package nl.leerkring.accreditation.web;

import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import nl.leerkring.accreditation.AccreditationRoutes;
import nl.leerkring.paper.PaperNumber;
import nl.leerkring.shared.web.ClientAddress;

/**
 * Answers {@code /certificate} and {@code /certificate/<number>}: people get a page, programs JSON, at one address. What
 * somebody typed in the form is sent on to the address of the number.
 */
@WebServlet(AccreditationRoutes.DOOR)
public class VerifyDoor extends HttpServlet {
    private static final long serialVersionUID = 1L;
    /** Not in a folder /certificate: the server would redirect the address of a folder before anything else. */
    private static final String PAGE = "/pages/accreditation/verify.xhtml";

    private static final String JSON_SUFFIX = ".json";
    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    transient VerifyView view;

    @Inject
    transient ClientAddress client;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        secure(response);
        var asked = asked(request);
        var json = asked.endsWith(JSON_SUFFIX) || wantsJson(request);
        var typed =
                json && asked.endsWith(JSON_SUFFIX) ? asked.substring(0, asked.length() - JSON_SUFFIX.length()) : asked;
        if (typed.isBlank() && !json) {
            request.getRequestDispatcher(PAGE).forward(request, response);
            return;
        }
        var number = PaperNumber.parse(typed);
        if (!json && number.isPresent() && !address(request).endsWith("/" + number.get())) {
            response.sendRedirect(request.getContextPath() + "/certificate/" + number.get());
            return;
        }
        var verdict = view.look(typed, client.of(request));
        if (verdict == VerifyView.Verdict.ELSEWHERE) {
            response.sendRedirect(request.getContextPath() + view.elsewhere());
            return;
        }
        answer(verdict, json, request, response);
    }

    private void answer(
            VerifyView.Verdict verdict, boolean json, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        response.setStatus(
                switch (verdict) {
                    case VALID, NOTHING, ELSEWHERE -> HttpServletResponse.SC_OK;
                    case UNKNOWN -> HttpServletResponse.SC_NOT_FOUND;
                    case WAIT -> TOO_MANY_REQUESTS;
                });
        if (verdict == VerifyView.Verdict.WAIT) {
            response.setHeader("Retry-After", Long.toString(view.getSeconds()));
        }
        if (json) {
            response.setContentType("application/json");
            response.setCharacterEncoding("UTF-8");
            response.getWriter().write(VerifyJson.of(verdict, view).toString());
        } else {
            request.getRequestDispatcher(PAGE).forward(request, response);
        }
    }

    /** Nobody keeps or lists what we show of people. */
    private static void secure(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        response.addHeader("Vary", "Accept");
    }

    /** The address people see: the router forwarded the request. */
    private static String address(HttpServletRequest request) {
        var original = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return original == null ? request.getRequestURI() : original.toString();
    }

    /** The number in the address or from the form; empty when there is none. */
    private static String asked(HttpServletRequest request) {
        var raw = request.getParameter("number");
        if (raw == null) {
            return "";
        }
        try {
            return URLDecoder.decode(raw, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return raw;
        }
    }

    private static boolean wantsJson(HttpServletRequest request) {
        var accept = request.getHeader("Accept");
        return accept != null && accept.contains("application/json") && !accept.contains("text/html");
    }
}
