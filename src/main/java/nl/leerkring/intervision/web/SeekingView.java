package nl.leerkring.intervision.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerkring.intervision.GroupFacts;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.intervision.InvitationDesk;
import nl.leerkring.intervision.Lobby;
import nl.leerkring.intervision.SeekingRoom;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** Seeking a group; and for facilitators finding who seeks, and inviting from there. */
@Named
@RequestScoped
public class SeekingView {
    private static final String HERE = "/intervision/seeking";

    @Inject
    SeekingRoom room;

    @Inject
    Lobby lobby;

    @Inject
    InvitationDesk invitationDesk;

    @Inject
    Go go;

    private SeekingRoom.Mine mine;
    private SeekingForm form;
    private List<SeekingRoom.Row> found;
    private List<GroupFacts> groups;

    @PostConstruct
    void read() {
        mine = room.mine().orElse(null);
        form = mine == null ? new SeekingForm() : SeekingForm.of(mine.wish());
    }

    /** Before showing: invites who was chosen, or takes the own call back. */
    public void act() {
        Pressed.id("seeker").ifPresent(this::invite);
        if (Pressed.is("withdraw") && go.tried(room::withdraw)) {
            go.to(HERE, "intervision.toast.seekingGone");
        }
    }

    private void invite(long seeker) {
        var group = GroupId.of(Faces.getRequestParameter("group"));
        if (go.tried(() -> inviteHere(group, seeker))) {
            go.to(group.address("/members"), "intervision.toast.invited");
        }
    }

    /** There is no field for an address here: what is wrong is told above the list. */
    private void inviteHere(GroupId group, long seeker) {
        try {
            invitationDesk.inviteSeeker(group, seeker);
        } catch (DomainException refusal) {
            throw refusal.field() == null ? refusal : DomainException.refused(refusal.key(), refusal.arguments());
        }
    }

    public void tell() {
        var wish = form.wish();
        var problems = wish.problems();
        problems.forEach(go::show);
        if (problems.isEmpty() && go.tried(() -> room.tell(wish))) {
            go.to(HERE, "intervision.toast.seeking");
        }
    }

    /** Who seeks, as the filter in the address says. */
    public List<SeekingRoom.Row> getFound() {
        if (found == null) {
            found = room.find(
                    new SeekingRoom.Filter(words("theme"), words("region"), words("profession"), words("times")));
        }
        return found;
    }

    /** A word of the filter; what is typed in the form of the own call is none. */
    public String words(String name) {
        var typed = Faces.isPostback() ? null : Faces.getRequestParameter("find." + name);
        return typed == null ? "" : typed.substring(0, Math.min(typed.length(), 100));
    }

    /** Groups into which the viewer may invite. */
    public List<GroupFacts> getGroups() {
        if (groups == null) {
            groups = lobby.guided();
        }
        return groups;
    }

    public SeekingRoom.Mine getMine() {
        return mine;
    }

    public SeekingForm getForm() {
        return form;
    }
}
