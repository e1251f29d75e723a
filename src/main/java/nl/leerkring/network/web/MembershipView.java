package nl.leerkring.network.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import nl.leerkring.network.MemberPlan;
import nl.leerkring.network.NetworkDoor;
import nl.leerkring.network.Shown;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Utils;

/** The own membership of a series: joining, what others see, leaving. */
@Named
@RequestScoped
public class MembershipView {
    private static final String BUTTON = "do";

    @Inject
    NetworkDoor door;

    @Inject
    Go go;

    private NetworkDoor.Own own;

    /** Before showing: does what a button asked for. */
    public void act() {
        getOwn();
        var asked = Faces.isPostback() ? text(BUTTON) : "";
        if (asked.equals("join")) {
            join();
        } else if (asked.equals("leave") && go.tried(() -> door.leave(key()))) {
            go.to(getOwn().series().address(""), "network.toast.left");
        }
    }

    private void join() {
        var plan = typed();
        var problems = door.problems(key(), plan);
        problems.forEach(go::show);
        if (problems.isEmpty() && go.tried(() -> door.join(key(), plan))) {
            go.to(getAddress(), getOwn().joined() ? "network.toast.kept" : "network.toast.joined");
        }
    }

    public NetworkDoor.Own getOwn() {
        if (own == null) {
            own = door.look(key());
        }
        return own;
    }

    /** What stands in the form: what was typed, else what is kept. */
    public MemberPlan getForm() {
        return Faces.isPostback() ? typed() : getOwn().plan();
    }

    private static MemberPlan typed() {
        return new MemberPlan(
                text("name"),
                text("organisation"),
                text("perspective"),
                new Shown(
                        ticked("showsName"),
                        ticked("showsOrganisation"),
                        ticked("showsPerspective"),
                        ticked("showsEmail")),
                ticked("invited"));
    }

    private String getAddress() {
        var token = Faces.getRequestParameter("token");
        return token == null
                ? getOwn().series().address("/membership")
                : "/arena/membership?token=" + Utils.encodeURL(token);
    }

    private static NetworkDoor.Key key() {
        return new NetworkDoor.Key(Faces.getRequestParameter("series"), Faces.getRequestParameter("token"));
    }

    private static String text(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name)).orElse("");
    }

    private static boolean ticked(String name) {
        return !text(name).isEmpty();
    }
}
