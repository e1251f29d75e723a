package nl.leerkring.arena.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerkring.arena.SeriesDesk;
import nl.leerkring.membership.NameCard;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** Who coordinates a series: asking somebody else, and stopping. */
@Named
@RequestScoped
public class CoordinatorsView {
    @Inject
    SeriesDesk desk;

    @Inject
    Go go;

    /** Before showing: does what a button asked for. */
    public void act() {
        var series = desk.require(slug());
        if (Pressed.is("invite") && go.tried(() -> desk.invite(slug(), getEmail()))) {
            go.to(series.desk("/settings"), "arenadesk.toast.invited");
        }
        if (isLeaving() && Pressed.is("leave") && go.tried(() -> desk.leave(slug()))) {
            go.to("/arena/desk", "arenadesk.toast.left");
        }
    }

    public List<NameCard> getAll() {
        return desk.coordinators(slug());
    }

    /** Whether somebody else goes on when the viewer stops. */
    public boolean isShared() {
        return getAll().size() > 1;
    }

    /** Whether the viewer said to stop, and is asked whether that is sure. */
    public boolean isLeaving() {
        return "1".equals(Faces.getRequestParameter("leaving")) && isShared();
    }

    /** What was typed. */
    public String getEmail() {
        return Pressed.value("email").orElse("");
    }

    private static String slug() {
        return Faces.getRequestParameter("series");
    }
}
