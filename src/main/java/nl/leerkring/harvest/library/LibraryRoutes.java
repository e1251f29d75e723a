package nl.leerkring.harvest.library;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.leerkring.shared.Route;

/** Addresses of the library and of its desk. */
@ApplicationScoped
public class LibraryRoutes implements Route.Contributor {
    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/arena/library", "/harvest/library.xhtml"),
                new Route("/arena/library/{slug}", "/harvest/example.xhtml"),
                new Route("/arena/desk/{series}/library", "/harvest/library-desk.xhtml"),
                new Route("/arena/desk/{series}/library/{example}", "/harvest/example-edit.xhtml"),
                new Route("/arena/desk/{series}/{number}/example", "/harvest/example-new.xhtml"));
    }
}
