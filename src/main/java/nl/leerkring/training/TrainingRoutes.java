package nl.leerkring.training;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.leerkring.shared.Route;

/** Addresses of the public catalogue, and of the pages of editors. */
@ApplicationScoped
public class TrainingRoutes implements Route.Contributor {
    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/training/editorial", "/training/editorial.xhtml"),
                new Route("/training/editorial/{slug}", "/training/editorial-check.xhtml"),
                new Route("/training/editorial/{slug}/versions", "/training/editorial-versions.xhtml"),
                new Route("/training/editorial/{slug}/cases", "/training/editorial-cases.xhtml"),
                new Route("/training/editorial/{slug}/choices", "/training/editorial-choices.xhtml"),
                new Route("/training/editorial/{slug}/publish", "/training/editorial-publish.xhtml"),
                new Route("/training/editorial/{slug}/discard", "/training/editorial-discard.xhtml"),
                new Route("/training/editorial/{slug}/withdraw", "/training/editorial-withdraw.xhtml"),
                new Route("/training/editorial/{slug}/preview", "/training/editorial-preview.xhtml"),
                new Route("/training/editorial/{slug}/preview/{part}", "/training/editorial-preview.xhtml"),
                new Route("/training/editorial/{slug}/zip/{number}", "/training/editorial.zip"),
                new Route("/training/{slug}", "/training/training.xhtml"));
    }
}
