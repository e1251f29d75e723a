package nl.leerkring.follow;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.leerkring.shared.Route;

/** The address in the mails to followers. */
@ApplicationScoped
public class FollowRoutes implements Route.Contributor {
    @Override
    public List<Route> routes() {
        return List.of(new Route("/arena/follow", "/follow/follow.xhtml"));
    }
}
