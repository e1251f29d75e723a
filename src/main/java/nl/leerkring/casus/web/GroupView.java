package nl.leerkring.casus.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.casus.GroupBoard;
import nl.leerkring.casus.GroupTable;
import nl.leerkring.shared.QrCode;
import nl.leerkring.shared.Site;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** One group: coming in, the spread of choices, and what its facilitator does. */
@Named
@RequestScoped
public class GroupView {
    @Inject
    GroupTable groupTable;

    @Inject
    Go go;

    @Inject
    Site site;

    private GroupBoard board;

    public GroupBoard getBoard() {
        if (board == null) {
            board = groupTable.board(code());
        }
        return board;
    }

    /** Code on the page where one comes in: as typed there, else that of the address. */
    public String getTyped() {
        var typed = Faces.getRequestParameter("code");
        return typed == null ? Faces.getRequestParameter("group") : typed;
    }

    /** Address that brings people to the page where they come in, with the code filled in. */
    public String getInvitation() {
        return site.address("/casus/join?group=" + getBoard().code());
    }

    /** The same as a square for their telephones. */
    public QrCode getQr() {
        return QrCode.of(getInvitation());
    }

    /** Comes in with a code. */
    public void join() {
        go.tried(() -> go.to("/casus/group/" + groupTable.join(getTyped()) + "/play"));
    }

    public void show() {
        act(() -> groupTable.show(code()));
    }

    public void close() {
        act(() -> groupTable.close(code()));
    }

    /** Names oneself beside the own choices, or no longer. */
    public void name() {
        act(() -> groupTable.showName(code(), !getBoard().showsName()));
    }

    private void act(Runnable action) {
        if (go.tried(action)) {
            go.to("/casus/group/" + code());
        }
    }

    private static String code() {
        return Faces.getRequestParameter("code");
    }
}
