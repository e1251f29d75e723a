package nl.leerkring.arena;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import nl.leerkring.shared.Route;

/** Addresses of series, editions, registrations and desks. */
@ApplicationScoped
public class ArenaRoutes implements Route.Contributor {
    /** No series has one of these words as its address. */
    static final Set<String> TAKEN =
            Set.of("desk", "registrations", "here", "index", "new", "library", "feed", "follow");

    private static final String DESK = "/arena/desk/{series}";
    private static final String EDITION = DESK + "/{number}";

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/arena/registrations/{token}", "/arena/registration.xhtml"),
                new Route("/arena/desk", "/arena/desk.xhtml"),
                new Route("/arena/desk/new", "/arena/series-new.xhtml"),
                new Route(DESK, "/arena/series-desk.xhtml"),
                new Route(DESK + "/settings", "/arena/series-settings.xhtml"),
                new Route(DESK + "/new", "/arena/edition-new.xhtml"),
                new Route(EDITION, "/arena/edition-desk.xhtml"),
                new Route(EDITION + "/settings", "/arena/edition-settings.xhtml"),
                new Route(EDITION + "/programme", "/arena/programme.xhtml"),
                new Route(EDITION + "/people", "/arena/people.xhtml"),
                new Route(EDITION + "/people/csv", "/arena/desk/people.csv"),
                new Route(EDITION + "/people/csv/{with}", "/arena/desk/people.csv"),
                new Route("/arena/{series}/calendar.ics", "/arena/calendar.ics"),
                new Route("/arena/{series}/{number}/calendar.ics", "/arena/calendar.ics"),
                new Route("/arena/{series}", "/arena/series.xhtml"),
                new Route("/arena/{series}/{number}", "/arena/edition.xhtml"));
    }
}
