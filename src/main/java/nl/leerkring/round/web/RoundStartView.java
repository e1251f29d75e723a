package nl.leerkring.round.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.method.MethodVersion;
import nl.leerkring.round.RoundTable;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** The round of a group on the page of the group: the one that goes on, or what is needed to open one. */
@Named
@RequestScoped
public class RoundStartView {
    @Inject
    RoundTable roundTable;

    @Inject
    Go go;

    private Long running;
    private List<MethodVersion> methods;

    /** Before showing: opens a round when that was asked. */
    public void act(ComponentSystemEvent event) {
        if (Faces.isPostback() && Faces.getRequestParameter("openRound") != null) {
            go.tried(() -> go.to("/intervision/rounds/" + roundTable.open(group(), getMethod())));
        }
    }

    /** Id of the round that goes on, 0 for none. */
    public long getRunning() {
        if (running == null) {
            running = roundTable.running(group()).orElse(0L);
        }
        return running;
    }

    public List<MethodVersion> getMethods() {
        if (methods == null) {
            methods = roundTable.methods();
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
