package nl.leerkring.accreditation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.leerkring.shared.Route;

/** The addresses at which everybody verifies a certificate: one door, because programs ask there too. */
@ApplicationScoped
public class AccreditationRoutes implements Route.Contributor {
    /** The servlet that answers pages and programs. */
    public static final String DOOR = "/certificate/answer";

    @Override
    public List<Route> routes() {
        return List.of(new Route("/certificate", DOOR), new Route("/certificate/{number}", DOOR));
    }
}
