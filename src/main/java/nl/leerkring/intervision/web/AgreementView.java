package nl.leerkring.intervision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.intervision.AgreementRoom;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.intervision.MemberDesk;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** Reading, accepting and changing the agreement of a group. */
@Named
@RequestScoped
public class AgreementView {
    @Inject
    AgreementRoom room;

    @Inject
    MemberDesk memberDesk;

    @Inject
    Go go;

    private AgreementRoom.Page page;
    private boolean agreed;
    private String content;

    /** Before showing: leaves, when who does not agree asked for that. */
    public void act() {
        if (Pressed.is("leave") && go.tried(() -> memberDesk.leave(id()))) {
            go.to("/intervision", "intervision.toast.left");
            return;
        }
        if (!Faces.getContext().getResponseComplete()) {
            getPage();
        }
    }

    public AgreementRoom.Page getPage() {
        if (page == null) {
            page = room.read(id());
        }
        return page;
    }

    /** Accepts the version that was shown. */
    public void accept() {
        if (!agreed) {
            go.show(DomainException.invalid("agreed", "intervision.agreement.missing"));
            return;
        }
        var version = Pressed.id("version").orElse(0);
        if (go.tried(() -> room.accept(id(), Math.toIntExact(Math.min(version, Integer.MAX_VALUE))))) {
            go.to(id().address(""), "intervision.toast.agreed");
        }
    }

    /** Writes the next version; the writer accepts it first, as everyone. */
    public void write() {
        if (go.tried(() -> room.write(id(), content))) {
            go.to(id().address("/agreement"), "intervision.toast.written");
        }
    }

    /** Whether the text is being changed. */
    public boolean isWriting() {
        return Faces.getRequestParameter("write") != null;
    }

    public boolean isAgreed() {
        return agreed;
    }

    public void setAgreed(boolean agreed) {
        this.agreed = agreed;
    }

    public String getContent() {
        return content == null ? getPage().text().content() : content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    private static GroupId id() {
        return GroupId.of(Faces.getRequestParameter("id"));
    }
}
