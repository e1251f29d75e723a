package nl.leerkring.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.leerkring.shared.Route;

/** Addresses of the harvest. */
@ApplicationScoped
public class HarvestRoutes implements Route.Contributor {
    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/arena/{series}/experiments", "/harvest/experiments.xhtml"),
                new Route("/arena/desk/{series}/{number}/harvest", "/harvest/desk.xhtml"));
    }
}
