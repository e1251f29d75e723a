package nl.leerkring.casus.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerkring.casus.CasusDesk;
import nl.leerkring.casus.CasusRoom;
import nl.leerkring.casus.Debrief;
import nl.leerkring.learning.web.PartView;
import nl.leerkring.shared.web.Go;
import nl.leerkring.shared.web.Text;
import org.omnifaces.util.Faces;

/** A case in a training: a scene with its choices, or the way looked back on. A choice is answered at once with the next scene. */
@Named
@RequestScoped
public class CasusView {
    private static final List<String> MOVES = List.of("choice", "back", "again");

    @Inject
    CasusRoom casusRoom;

    @Inject
    PartView partView;

    @Inject
    Go go;

    @Inject
    Text text;

    private CasusDesk desk;
    private String mode;
    private Debrief debrief;

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

    /** "scene" or "debrief": as it was when the page was built, because a move is answered on the page it was made on. */
    public String getMode() {
        if (mode == null) {
            mode = getDesk().ended() ? "debrief" : "scene";
        }
        return mode;
    }

    /**
     * Before showing: makes the move that was posted. The page is built by then: a scene is answered with the next one, also when
     * that is the last; a debrief cannot become a scene any more and is asked for anew.
     */
    public void act() {
        if (!Faces.isPostback() || MOVES.stream().allMatch(name -> Faces.getRequestParameter(name) == null)) {
            return;
        }
        var lookedBack = getDesk().ended();
        desk = Faces.getRequestParameter("again") != null
                ? casusRoom.again(slug(), part())
                : casusRoom.move(slug(), part(), new CasusRoom.MakeMove(number(), Faces.getRequestParameter("choice")));
        if (lookedBack && !desk.ended()) {
            go.to(partView.address(partView.getPage().row()));
        }
    }

    /** Whether the page is that of a case that is open: the slim header tells then where one is in it. */
    public boolean isHere() {
        return partView.getPage() != null
                && partView.getPage().open()
                && partView.getPage().part().kind().equals("casus");
    }

    /** "Casus, scène 4", or "Nabespreking". */
    public String getPlace() {
        return getMode().equals("debrief")
                ? text.of("casus.place.debrief")
                : text.of("casus.place", getDesk().place());
    }

    /** Keeps what was written and goes on to the next part. */
    public void finish() {
        if (!partView.keep()) {
            return;
        }
        go.tried(() -> partView.onward(casusRoom.finish(slug(), part())));
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
