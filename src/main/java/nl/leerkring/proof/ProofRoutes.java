package nl.leerkring.proof;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.leerkring.shared.Route;

/** Addresses of presence, of proofs, and of the page on which everybody verifies one. */
@ApplicationScoped
public class ProofRoutes implements Route.Contributor {
    private static final String MEETING = "/intervision/groups/{id}/meetings/{meeting}";

    @Override
    public List<Route> routes() {
        return List.of(
                new Route(MEETING + "/presence", "/proof/presence.xhtml"),
                new Route(MEETING + "/attendance", "/proof/attendance.xhtml"),
                new Route("/intervision/proofs", "/proof/mine.xhtml"),
                new Route("/intervision/proofs/{number}", "/proof/proof.xhtml"),
                new Route("/proof/{number}", "/proof/verify.xhtml"));
    }
}
