package nl.leerkring.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.leerkring.shared.Route;

/** Addresses of organisations and of what leads to them. */
@ApplicationScoped
public class OrganisationRoutes implements Route.Contributor {
    private static final String ONE = "/organisation/{slug}";

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/organisation/new", "/organisation/new.xhtml"),
                new Route("/organisation/registry", "/organisation/registry.xhtml"),
                new Route("/organisation/join/{code}", "/organisation/join.xhtml"),
                new Route("/organisation/invitations/{token}", "/organisation/invitation.xhtml"),
                new Route(ONE, "/organisation/overview.xhtml"),
                new Route(ONE + "/mine", "/organisation/mine.xhtml"),
                new Route(ONE + "/people", "/organisation/people.xhtml"),
                new Route(ONE + "/people/{person}", "/organisation/person.xhtml"),
                new Route(ONE + "/teams", "/organisation/teams.xhtml"),
                new Route(ONE + "/settings", "/organisation/settings.xhtml"),
                new Route(ONE + "/assignments", "/organisation/assignments.xhtml"),
                new Route(ONE + "/lists", "/organisation/lists.xhtml"),
                new Route(ONE + "/lists/file", "/organisation/file/list"),
                new Route(ONE + "/lists/{batch}", "/organisation/list.xhtml"),
                new Route(ONE + "/lists/{batch}/wrong", "/organisation/file/list"),
                new Route(ONE + "/csv", "/organisation/file/overview"),
                new Route(ONE + "/logo", "/organisation/file/picture"));
    }
}
