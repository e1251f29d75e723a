package nl.leerkring.casus.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.casus.CasusDesk;
import nl.leerkring.casus.CasusRoom;
import nl.leerkring.casus.Debrief;
import nl.leerkring.learning.web.PartView;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** A case in a training: a scene with its choices, or the way looked back on. A choice is answered at once with the next scene. */
@Named
@RequestScoped
public class CasusView {
    @Inject
    CasusRoom casusRoom;

    @Inject
    PartView partView;

    @Inject
    Go go;

    private CasusDesk desk;
    private Debrief debrief;
    private boolean moved;

    public CasusDesk getDesk() {
        if (desk == null) {
            desk = casusRoom.look(slug(), part());
        }
        return desk;
    }

    public Debrief getDebrief() {
        if (debrief == null) {
            debrief = casusRoom.debrief(slug(), part());
        }
        return debrief;
    }

    /** "scene" or "debrief". The move that ends the case is answered with its last scene: how it ended is read before why. */
    public String getMode() {
        return getDesk().ended() && !moved ? "debrief" : "scene";
    }

    /** Before showing: makes the move that was posted. */
    public void act() {
        if (!Faces.isPostback()) {
            return;
        }
        var choice = Faces.getRequestParameter("choice");
        if (Faces.getRequestParameter("again") != null) {
            desk = casusRoom.again(slug(), part());
        } else if (choice != null || Faces.getRequestParameter("back") != null) {
            desk = casusRoom.move(slug(), part(), new CasusRoom.MakeMove(number(), choice));
            moved = true;
        }
    }

    /** Keeps what was written and goes on to the next part. */
    public void finish() {
        if (!partView.keep()) {
            return;
        }
        go.tried(() -> {
            var wasCompleted = partView.getPage().completed();
            var complete = casusRoom.finish(slug(), part());
            var next = partView.getPage().next();
            if (complete && !wasCompleted) {
                go.to("/learning", "learning.completed.toast");
            } else {
                go.to(next == null ? "/learning" : partView.address(next));
            }
        });
    }

    /** Number of the move that was posted; 0 when it is none. */
    static int number() {
        var number = Faces.getRequestParameter("number");
        return number != null && number.matches("\\d{1,6}") ? Integer.parseInt(number) : 0;
    }

    private static String slug() {
        return Faces.getRequestParameter("slug");
    }

    private static String part() {
        return Faces.getRequestParameter("part");
    }
}
