package nl.leerkring.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.leerkring.shared.Route;

/** Addresses of the rules of registers. */
@ApplicationScoped
public class RegisterRoutes implements Route.Contributor {
    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/registers", "/register/index.xhtml"),
                new Route("/registers/{register}", "/register/register.xhtml"));
    }
}
