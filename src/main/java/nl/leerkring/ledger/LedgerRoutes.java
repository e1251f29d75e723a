package nl.leerkring.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.leerkring.shared.Route;

/** Addresses of registrations, own evidence and accreditations. */
@ApplicationScoped
public class LedgerRoutes implements Route.Contributor {
    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/accreditation/registration", "/ledger/registration.xhtml"),
                new Route("/accreditation/own", "/ledger/own.xhtml"),
                new Route("/registers/offers", "/ledger/offers.xhtml"),
                new Route("/registers/review", "/ledger/review.xhtml"));
    }
}
