package nl.leerkring.intervision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.intervision.GroupMemberRow;
import nl.leerkring.intervision.InvitationDesk;
import nl.leerkring.intervision.MemberDesk;
import nl.leerkring.intervision.RequestDesk;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** Who is in a group: inviting, answering requests, guiding together, handing over, leaving. */
@Named
@RequestScoped
public class GroupMembersView {
    @Inject
    CircleView circleView;

    @Inject
    InvitationDesk invitationDesk;

    @Inject
    RequestDesk requestDesk;

    @Inject
    MemberDesk memberDesk;

    @Inject
    Go go;

    private String email;
    private List<InvitationDesk.Row> invitations;
    private List<RequestDesk.Row> requests;

    /** Before showing: does what a button asked for. */
    public void act() {
        var id = id();
        Pressed.id("revoke").ifPresent(row -> done(() -> invitationDesk.revoke(id, row), "intervision.toast.revoked"));
        Pressed.id("admit").ifPresent(row -> done(() -> requestDesk.accept(id, row), "intervision.toast.admitted"));
        Pressed.id("refuse").ifPresent(row -> done(() -> requestDesk.decline(id, row), "intervision.toast.refused"));
        if (Pressed.is("promote")) {
            done(() -> memberDesk.promote(id, who()), "intervision.toast.promoted");
        }
        if (Pressed.is("handover")) {
            done(() -> memberDesk.handOver(id, who()), "intervision.toast.handedOver");
        }
        if (Pressed.is("stepBack")) {
            done(() -> memberDesk.stepBack(id), "intervision.toast.steppedBack");
        }
        if (Pressed.is("leave") && go.tried(() -> memberDesk.leave(id))) {
            go.to("/intervision", "intervision.toast.left");
            return;
        }
        if (!Faces.isResponseCommitted() && !Faces.getContext().getResponseComplete()) {
            circleView.open();
        }
    }

    public void invite() {
        done(() -> invitationDesk.invite(id(), email), "intervision.toast.invited");
    }

    private void done(Runnable action, String toast) {
        if (go.tried(action)) {
            go.to(id().address("/members"), toast);
        }
    }

    private static MemberId who() {
        return new MemberId(Pressed.id("who").orElse(0));
    }

    /** Whether the viewer could guide it no longer: somebody else guides it too. */
    public boolean isShared() {
        return circleView.getMembers().stream()
                        .filter(GroupMemberRow::facilitator)
                        .count()
                > 1;
    }

    /** Members who do not guide it yet. */
    public List<GroupMemberRow> getOthers() {
        return circleView.getMembers().stream()
                .filter(row -> !row.facilitator())
                .toList();
    }

    /** Whether the viewer said to leave, and is asked whether that is sure. */
    public boolean isLeaving() {
        return Faces.getRequestParameter("leaving") != null;
    }

    public List<InvitationDesk.Row> getInvitations() {
        if (invitations == null) {
            invitations = invitationDesk.open(id());
        }
        return invitations;
    }

    public List<RequestDesk.Row> getRequests() {
        if (requests == null) {
            requests = requestDesk.waiting(id());
        }
        return requests;
    }

    private static GroupId id() {
        return GroupId.of(Faces.getRequestParameter("id"));
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
