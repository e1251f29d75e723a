package nl.leerkring.learning.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.leerkring.shared.Route;

/** Addresses of learning; those without variables are tried first. */
@ApplicationScoped
public class LearningRoutes implements Route.Contributor {
    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/learning/start", "/learning/start.xhtml"),
                new Route("/learning/autosave", Autosave.ADDRESS),
                new Route("/training/editorial/{slug}/rescoring", "/learning/rescoring.xhtml"),
                new Route("/training/editorial/{slug}/rescoring/{part}", "/learning/rescore.xhtml"),
                new Route("/learning/{slug}", Resume.ADDRESS),
                new Route("/learning/{slug}/{part}", "/learning/part.xhtml"));
    }
}
