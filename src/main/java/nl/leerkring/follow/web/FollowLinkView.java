package nl.leerkring.follow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import nl.leerkring.follow.FollowDoor;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Utils;

/** The page of the link in the mails. Opening it does nothing: programs that look for bad links open them all. */
@Named
@RequestScoped
public class FollowLinkView {
    @Inject
    FollowDoor door;

    @Inject
    Go go;

    private FollowDoor.Following following;

    /** Before showing: looks what the link is of, and says so when it is of nothing. */
    public void open() {
        Faces.getResponse().setHeader("X-Robots-Tag", "noindex");
        try {
            following = door.look(token());
        } catch (DomainException unknown) {
            Faces.getResponse().setStatus(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (Faces.isPostback()) {
            act(Faces.getRequestParameter("do"));
        }
    }

    private void act(String asked) {
        if ("confirm".equals(asked)) {
            door.confirm(token());
            go.to("/arena/follow?token=" + Utils.encodeURL(token()), "follow.toast.confirmed");
        } else if ("stop".equals(asked)) {
            door.stop(token());
            go.to(following.series().address(""), "follow.toast.stopped");
        }
    }

    /** What the link is of, or null when it is of nothing. */
    public FollowDoor.Following getFollowing() {
        return following;
    }

    /** How the page is called: by what can be done there. */
    public String getTitle() {
        return following == null ? "follow.gone" : following.confirmed() ? "follow.stop.title" : "follow.yes.title";
    }

    private static String token() {
        return Faces.getRequestParameter("token");
    }
}
