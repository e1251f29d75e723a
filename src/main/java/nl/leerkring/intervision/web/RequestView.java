package nl.leerkring.intervision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.intervision.GroupFacts;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.intervision.RequestDesk;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** Asking to come into a group. */
@Named
@RequestScoped
public class RequestView {
    @Inject
    RequestDesk desk;

    @Inject
    Go go;

    private GroupFacts group;
    private String motivation;

    public void open() {
        getGroup();
    }

    public GroupFacts getGroup() {
        if (group == null) {
            group = desk.group(id());
        }
        return group;
    }

    public void ask() {
        if (go.tried(() -> desk.ask(id(), motivation))) {
            go.to("/intervision", "intervision.toast.asked");
        }
    }

    private static GroupId id() {
        return GroupId.of(Faces.getRequestParameter("id"));
    }

    public String getMotivation() {
        return motivation;
    }

    public void setMotivation(String motivation) {
        this.motivation = motivation;
    }
}
