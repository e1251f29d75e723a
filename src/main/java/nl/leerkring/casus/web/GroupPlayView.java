package nl.leerkring.casus.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.casus.CasusDesk;
import nl.leerkring.casus.CasusRoom;
import nl.leerkring.casus.GroupTable;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** Playing alone in a group. */
@Named
@RequestScoped
public class GroupPlayView {
    @Inject
    GroupTable groupTable;

    @Inject
    Go go;

    private CasusDesk desk;

    public CasusDesk getDesk() {
        if (desk == null) {
            desk = groupTable.look(code());
        }
        return desk;
    }

    /** Before showing: makes the move that was posted. */
    public void act() {
        var choice = Faces.getRequestParameter("choice");
        if (Faces.isPostback() && (choice != null || Faces.getRequestParameter("back") != null)) {
            go.tried(() -> desk = groupTable.move(code(), new CasusRoom.MakeMove(CasusView.number(), choice)));
        }
    }

    public String getAddress() {
        return "/casus/group/" + code();
    }

    private static String code() {
        return Faces.getRequestParameter("code");
    }
}
