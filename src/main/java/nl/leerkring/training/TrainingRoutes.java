package nl.leerkring.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.leerkring.shared.Route;

/** Addresses of the public catalogue. */
@ApplicationScoped
public class TrainingRoutes implements Route.Contributor {
    @Override
    public List<Route> routes() {
        return List.of(new Route("/training/{slug}", "/training/training.xhtml"));
    }
}
