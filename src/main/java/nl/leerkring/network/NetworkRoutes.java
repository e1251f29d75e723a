package nl.leerkring.network;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.leerkring.shared.Route;

/** Addresses of the network. */
@ApplicationScoped
public class NetworkRoutes implements Route.Contributor {
    private static final String MEMBERS = "/arena/desk/{series}/members";

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/arena/membership", "/network/membership.xhtml"),
                new Route("/arena/{series}/membership", "/network/membership.xhtml"),
                new Route(MEMBERS, "/network/members.xhtml"),
                new Route(MEMBERS + "/csv", "/arena/desk/members.csv"),
                new Route(MEMBERS + "/import", "/network/import.xhtml"),
                new Route(MEMBERS + "/import/{list}", "/network/trial.xhtml"));
    }
}
