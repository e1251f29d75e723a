package nl.leerkring.round.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.leerkring.shared.Route;

/** Addresses of live rounds. */
@ApplicationScoped
public class RoundRoutes implements Route.Contributor {
    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/intervision/rounds/{round}", "/round/round.xhtml"),
                new Route("/intervision/groups/{id}/terms", "/round/terms.xhtml"));
    }
}
