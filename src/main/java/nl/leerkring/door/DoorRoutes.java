package nl.leerkring.door;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.leerkring.shared.Route;

/** Addresses of the day itself, and of proofs of participation. */
@ApplicationScoped
public class DoorRoutes implements Route.Contributor {
    private static final String EDITION = "/arena/desk/{series}/{number}";

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/arena/here", "/door/here.xhtml"),
                new Route(EDITION + "/door", "/door/list.xhtml"),
                new Route(EDITION + "/door/ticks", "/attended/ticks"),
                new Route(EDITION + "/guest", "/door/guest.xhtml"),
                new Route(EDITION + "/screen", "/door/screen.xhtml"),
                new Route(EDITION + "/presence", "/door/presence.xhtml"),
                new Route(EDITION + "/presence/list.pdf", "/attended/list.pdf"),
                new Route(EDITION + "/presence/csv", "/attended/list.csv"),
                new Route("/attended", "/door/mine.xhtml"),
                new Route("/attended/paper.pdf", "/attended/paper.pdf"),
                new Route("/attended/{paper}", "/door/verify.xhtml"));
    }
}
