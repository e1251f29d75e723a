package nl.leerkring.seating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.leerkring.shared.Route;

/** Addresses of tables. */
@ApplicationScoped
public class SeatingRoutes implements Route.Contributor {
    private static final String TABLES = "/arena/desk/{series}/{number}/tables";

    @Override
    public List<Route> routes() {
        return List.of(
                new Route(TABLES, "/seating/tables.xhtml"),
                new Route(TABLES + "/badges.pdf", "/seating/badges.pdf"),
                new Route(TABLES + "/signs.pdf", "/seating/signs.pdf"));
    }
}
