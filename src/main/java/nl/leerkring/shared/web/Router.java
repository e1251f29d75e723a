package nl.leerkring.shared.web;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.leerkring.shared.Route;

/**
 * Answers readable addresses with pages: first the features' {@link Route}s, then by convention {@code /a/b.xhtml} and
 * {@code /a/index.xhtml}. The addresses of the pages themselves are refused, so that each page has one address.
 */
public class Router extends HttpFilter {
    private static final long serialVersionUID = 1L;

    /** Folder of the pages: a folder with the name of an address would make the server redirect to it with a slash. */
    private static final String PAGES = "/pages";

    @Inject
    transient Instance<Route.Contributor> contributors;

    @Inject
    transient Assets assets;

    private transient List<Route> routes;

    @Override
    public void init() {
        routes = contributors.stream()
                .flatMap(contributor -> contributor.routes().stream())
                .sorted(Comparator.comparingLong(Route::variables))
                .toList();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var address = request.getRequestURI().substring(request.getContextPath().length());
        if (address.contains("/jakarta.faces.resource/")) {
            chain.doFilter(request, response);
            return;
        }
        var asset = assets.file(address);
        if (asset != null) {
            request.getRequestDispatcher(asset).forward(request, response);
            return;
        }
        if (address.endsWith(".xhtml")) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        for (var route : routes) {
            var variables = route.match(address);
            if (variables.isPresent()) {
                forward(request, response, PAGES + route.view(), variables.get());
                return;
            }
        }
        var page = byConvention(address);
        if (page == null) {
            chain.doFilter(request, response);
        } else {
            forward(request, response, page, Map.of());
        }
    }

    private String byConvention(String address) {
        if (!address.matches("(/[a-z0-9-]+)*/?")) {
            return null;
        }
        var plain = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
        for (var candidate : List.of(PAGES + plain + ".xhtml", PAGES + plain + "/index.xhtml")) {
            if (exists(candidate)) {
                return candidate;
            }
        }
        return null;
    }

    private boolean exists(String page) {
        try {
            return getServletContext().getResource(page) != null;
        } catch (java.net.MalformedURLException e) {
            return false;
        }
    }

    private static void forward(
            HttpServletRequest request, HttpServletResponse response, String page, Map<String, String> variables)
            throws IOException, ServletException {
        request.getRequestDispatcher(page).forward(new WithVariables(request, variables), response);
    }

    /** Gives the page the variables of the address as request parameters; they win from the query string. */
    private static final class WithVariables extends HttpServletRequestWrapper {
        private final Map<String, String[]> parameters;

        WithVariables(HttpServletRequest request, Map<String, String> variables) {
            super(request);
            parameters = new HashMap<>(request.getParameterMap());
            variables.forEach((name, value) -> parameters.put(name, new String[] {value}));
        }

        @Override
        public String getParameter(String name) {
            var values = parameters.get(name);
            return values == null ? null : values[0];
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            return Collections.unmodifiableMap(parameters);
        }

        @Override
        public Enumeration<String> getParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }

        @Override
        public String[] getParameterValues(String name) {
            return parameters.get(name);
        }
    }
}
