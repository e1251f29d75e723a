package nl.leerkring.intervision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.leerkring.shared.Route;

/** Addresses of groups and of what leads to them. */
@ApplicationScoped
public class IntervisionRoutes implements Route.Contributor {
    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/intervision/groups/{id}", "/intervision/group.xhtml"),
                new Route("/intervision/groups/{id}/members", "/intervision/members.xhtml"),
                new Route("/intervision/groups/{id}/agreement", "/intervision/agreement.xhtml"),
                new Route("/intervision/groups/{id}/settings", "/intervision/settings.xhtml"),
                new Route("/intervision/groups/{id}/request", "/intervision/request.xhtml"),
                new Route("/intervision/invitations/{token}", "/intervision/invitation.xhtml"));
    }
}
