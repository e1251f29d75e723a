package nl.leerkring.proof.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.intervision.MeetingForm;
import nl.leerkring.proof.PresenceDesk;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** Telling who was in a meeting. */
@Named
@RequestScoped
public class PresenceView {
    private static final String BUTTON = "confirm";

    @Inject
    PresenceDesk desk;

    @Inject
    MeetingHere here;

    @Inject
    Go go;

    private PresenceDesk.Draft draft;
    private PresenceForm form;
    private Integer version;

    /** Before showing: confirms when that was asked. */
    public void act(ComponentSystemEvent event) {
        if (!isSent()) {
            return;
        }
        var plan = getForm().plan(getQualification(), isDeclared());
        version = typedVersion();
        var problems = desk.problems(here.id(), plan);
        problems.forEach(go::show);
        if (!problems.isEmpty()) {
            return;
        }
        if (go.tried(() -> desk.confirm(here.id(), plan, version))) {
            go.to(getDraft().meeting().address("/attendance"), "proof.toast.confirmed");
        } else {
            // was told what happened meanwhile: the next time is on purpose
            draft = null;
            version = null;
        }
    }

    /** Which version stood when the form was opened. */
    public int getVersion() {
        return version == null ? getDraft().version() : version;
    }

    /** Whether there is a form: not when nothing can be confirmed, unless something was typed already. */
    public boolean isOpen() {
        return getDraft().refusal() == null || isSent();
    }

    private static int typedVersion() {
        var typed = Faces.getRequestParameter("version");
        return typed != null && typed.matches("\\d{1,6}") ? Integer.parseInt(typed) : -1;
    }

    public PresenceDesk.Draft getDraft() {
        if (draft == null) {
            draft = desk.draft(here.id());
        }
        return draft;
    }

    public PresenceForm getForm() {
        if (form == null) {
            form = new PresenceForm(getDraft(), isSent());
        }
        return form;
    }

    /** Whether people could join online: then it is asked whether all had live picture and sound. */
    public boolean isOnline() {
        return getDraft().meeting().setting().form() != MeetingForm.PLACE;
    }

    public String getQualification() {
        return isSent()
                ? Faces.getRequestParameter("qualification")
                : getDraft().qualification();
    }

    public boolean isDeclared() {
        return isSent()
                ? Faces.getRequestParameter("declared") != null
                : getDraft().confirmed() != null && getDraft().confirmed().declared();
    }

    private static boolean isSent() {
        return Faces.isPostback() && Faces.getRequestParameter(BUTTON) != null;
    }
}
