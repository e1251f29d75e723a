package nl.leerkring.seating;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.leerkring.shared.Route;

/** Addresses of tables. */
@ApplicationScoped
public class SeatingRoutes implements Route.Contributor {
    @Override
    public List<Route> routes() {
        return List.of(new Route("/arena/desk/{series}/{number}/tables", "/seating/tables.xhtml"));
    }
}
