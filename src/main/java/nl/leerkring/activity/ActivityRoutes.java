package nl.leerkring.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.leerkring.shared.Route;

/** Addresses beside those of the parts. */
@ApplicationScoped
public class ActivityRoutes implements Route.Contributor {
    @Override
    public List<Route> routes() {
        return List.of(new Route("/activity/watched", "/activity/watched"));
    }
}
