package nl.leerkring.harvest.photo;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.leerkring.shared.Route;

/** Addresses of photos. Files are at {@code /harvest/photos/<id>}, and what is sent goes to {@code /harvest/photo}. */
@ApplicationScoped
public class PhotoRoutes implements Route.Contributor {
    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/harvest/photo-large", "/harvest/photo-large.xhtml"),
                new Route("/arena/registrations/{token}/photo", "/harvest/photo-own.xhtml"),
                new Route("/arena/desk/{series}/{number}/photo", "/harvest/photo-desk.xhtml"),
                new Route("/arena/{series}/{number}/photos/{photo}", "/harvest/photo-report.xhtml"));
    }
}
