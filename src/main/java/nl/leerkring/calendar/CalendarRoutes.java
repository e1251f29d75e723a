package nl.leerkring.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.leerkring.shared.Route;

/** Addresses of calendars. */
@ApplicationScoped
public class CalendarRoutes implements Route.Contributor {
    /** Address of the servlet behind all secret addresses. */
    public static final String DOOR = "/calendar.ics";

    /** A secret address, absolute within the application. The access log masks what comes after the first slash but one. */
    public static String address(String secret) {
        return "/calendar/" + secret + ".ics";
    }

    @Override
    public List<Route> routes() {
        return List.of(new Route("/calendar/{address}", DOOR));
    }
}
