package nl.leerkring.round.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.method.MethodVersion;
import nl.leerkring.round.RoundDoor;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** The round of a group on the page of the group: the one that goes on, or what is needed to open one. */
@Named
@RequestScoped
public class RoundStartView {
    @Inject
    RoundDoor roundDoor;

    @Inject
    Go go;

    private RoundDoor.Start start;
    private List<MethodVersion> methods;

    /** Before showing: opens a round when that was asked. */
    public void act(ComponentSystemEvent event) {
        if (Faces.isPostback() && Faces.getRequestParameter("openRound") != null) {
            go.tried(() -> go.to("/intervision/rounds/" + roundDoor.open(group(), getMethod())));
        }
    }

    /** The round that goes on, or whether one can be opened. */
    public RoundDoor.Start getStart() {
        if (start == null) {
            start = roundDoor.start(group());
        }
        return start;
    }

    public List<MethodVersion> getMethods() {
        if (methods == null) {
            methods = roundDoor.methods();
        }
        return methods;
    }

    /** Reference of what was chosen. */
    public String getMethod() {
        return Faces.getRequestParameter("method");
    }

    private static GroupId group() {
        return GroupId.of(Faces.getRequestParameter("id"));
    }
}
