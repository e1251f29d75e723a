package nl.leerkring.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.leerkring.shared.Route;

/** Addresses of meetings, polls and learning points. */
@ApplicationScoped
public class MeetingRoutes implements Route.Contributor {
    private static final String MEETINGS = "/intervision/groups/{id}/meetings";
    private static final String ONE = MEETINGS + "/{meeting}";
    private static final String POLLS = "/intervision/groups/{id}/polls";

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/intervision/learning-points", "/meeting/learning-points.xhtml"),
                new Route(MEETINGS, "/meeting/meetings.xhtml"),
                new Route(MEETINGS + "/new", "/meeting/new.xhtml"),
                new Route(ONE, "/meeting/meeting.xhtml"),
                new Route(ONE + "/case", "/meeting/case.xhtml"),
                new Route(ONE + "/change", "/meeting/change.xhtml"),
                new Route(ONE + "/calendar.ics", "/intervision/meetings.ics"),
                new Route(ONE + "/after", "/meeting/after.xhtml"),
                new Route(POLLS + "/new", "/meeting/poll-new.xhtml"),
                new Route(POLLS + "/{poll}", "/meeting/poll.xhtml"));
    }
}
