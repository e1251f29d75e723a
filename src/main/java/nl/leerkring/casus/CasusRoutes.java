package nl.leerkring.casus;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.leerkring.shared.Route;

/** Addresses of cases. */
@ApplicationScoped
public class CasusRoutes implements Route.Contributor {
    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/casus/group/{code}", "/casus/group.xhtml"),
                new Route("/casus/group/{code}/play", "/casus/group-play.xhtml"),
                new Route("/casus/choices/{slug}/{part}", "/casus/choices.xhtml"),
                new Route("/casus/choices/{slug}/{part}/csv", "/casus/choices.csv"));
    }
}
