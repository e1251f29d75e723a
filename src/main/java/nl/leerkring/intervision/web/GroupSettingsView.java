package nl.leerkring.intervision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.intervision.Circle;
import nl.leerkring.intervision.GroupDesk;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.intervision.MyGroup;
import nl.leerkring.register.Registers;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** Changing and closing a group, for who guides it. */
@Named
@RequestScoped
public class GroupSettingsView {
    @Inject
    Circle circle;

    @Inject
    GroupDesk desk;

    @Inject
    Registers registers;

    @Inject
    Go go;

    private MyGroup group;
    private GroupForm form;
    private String reason;
    private boolean sure;

    /** The group, for who guides it; others find no settings. */
    public MyGroup getGroup() {
        if (group == null) {
            group = circle.requireFacilitator(id());
        }
        return group;
    }

    public void save() {
        var plan = getForm().plan(registers);
        var problems = desk.problems(id(), plan);
        problems.forEach(go::show);
        if (problems.isEmpty() && go.tried(() -> desk.change(id(), plan))) {
            go.to(id().address(""), "intervision.toast.saved");
        }
    }

    /** Closes it, when the box that says so is ticked. */
    public void close() {
        if (!sure) {
            go.show(nl.leerkring.shared.DomainException.invalid("sure", "intervision.close.sure.missing"));
            return;
        }
        if (go.tried(() -> desk.close(id(), reason))) {
            go.to(id().address(""), "intervision.toast.closed");
        }
    }

    public GroupForm getForm() {
        if (form == null) {
            form = GroupForm.of(getGroup().facts());
        }
        return form;
    }

    private static GroupId id() {
        return GroupId.of(Faces.getRequestParameter("id"));
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isSure() {
        return sure;
    }

    public void setSure(boolean sure) {
        this.sure = sure;
    }
}
