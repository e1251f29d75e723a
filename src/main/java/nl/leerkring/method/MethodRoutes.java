package nl.leerkring.method;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.leerkring.shared.Route;

/** Addresses of methods. */
@ApplicationScoped
public class MethodRoutes implements Route.Contributor {
    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/intervision/methods", "/intervision/methods.xhtml"),
                new Route("/intervision/methods/own", "/intervision/methods-own.xhtml"),
                new Route("/intervision/methods/own/new", "/intervision/methods-edit.xhtml"),
                new Route("/intervision/methods/own/{address}", "/intervision/methods-edit.xhtml"),
                new Route("/intervision/methods/{id}", "/intervision/methods-one.xhtml"),
                new Route("/intervision/methods/{id}/yaml", "/intervision/methods.yaml"));
    }
}
