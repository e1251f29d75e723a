package nl.leerkring.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.leerkring.shared.Route;

/** Addresses of reports, over the years and of an edition. */
@ApplicationScoped
public class ReportRoutes implements Route.Contributor {
    private static final String SERIES = "/arena/desk/{series}/report";
    private static final String EDITION = "/arena/desk/{series}/{number}/report";

    @Override
    public List<Route> routes() {
        return List.of(
                new Route(SERIES, "/harvest/report-years.xhtml"),
                new Route(SERIES + "/csv", "/arena/desk/report.csv"),
                new Route(EDITION, "/harvest/report.xhtml"),
                new Route(EDITION + "/csv", "/arena/desk/report.csv"));
    }
}
