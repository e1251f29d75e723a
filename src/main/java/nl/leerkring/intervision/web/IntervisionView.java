package nl.leerkring.intervision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerkring.intervision.GroupFacts;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.intervision.InvitationDoor;
import nl.leerkring.intervision.Lobby;
import nl.leerkring.intervision.RequestDesk;
import nl.leerkring.shared.web.Go;

/** Where intervision begins: the viewer's groups, invitations and requests, and the groups one can ask for. */
@Named
@RequestScoped
public class IntervisionView {
    @Inject
    Lobby lobby;

    @Inject
    InvitationDoor door;

    @Inject
    RequestDesk requests;

    @Inject
    Go go;

    private List<Lobby.Mine> mine;
    private List<Lobby.Asked> asked;
    private List<GroupFacts> open;
    private List<InvitationDoor.Card> invitations;

    /** Before showing: does what a button of a list asked for. */
    public void act() {
        Pressed.id("accept")
                .ifPresent(id -> go.tried(() -> go.to(door.acceptMine(id).address("/agreement"))));
        Pressed.id("decline").ifPresent(id -> done(() -> door.declineMine(id), "intervision.toast.declined"));
        Pressed.id("withdraw")
                .ifPresent(id -> done(() -> requests.withdraw(new GroupId(id)), "intervision.toast.withdrawn"));
    }

    private void done(Runnable action, String toast) {
        if (go.tried(action)) {
            go.to("/intervision", toast);
        }
    }

    public List<Lobby.Mine> getMine() {
        if (mine == null) {
            mine = lobby.mine();
        }
        return mine;
    }

    public List<Lobby.Asked> getAsked() {
        if (asked == null) {
            asked = lobby.asked();
        }
        return asked;
    }

    public List<GroupFacts> getOpen() {
        if (open == null) {
            open = lobby.open();
        }
        return open;
    }

    public List<InvitationDoor.Card> getInvitations() {
        if (invitations == null) {
            invitations = door.mine();
        }
        return invitations;
    }
}
