package nl.leerkring.door.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.event.ComponentSystemEvent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.leerkring.door.AttendanceDesk;
import nl.leerkring.door.Attendee;
import nl.leerkring.door.Stay;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.Go;
import nl.leerkring.shared.web.Text;
import org.omnifaces.util.Faces;

/** Who was there, for the coordinator: correcting one at a time, and closing. */
@Named
@RequestScoped
public class PresentView {
    @Inject
    AttendanceDesk desk;

    @Inject
    EditionHere here;

    @Inject
    Go go;

    @Inject
    Text text;

    private AttendanceDesk.Sheet sheet;
    private PresentForm form;

    /** Before showing: corrects or closes when that was asked. */
    public void act(ComponentSystemEvent event) {
        getSheet();
        getForm();
        if (isPressed("correct") && getForm() != null) {
            correct();
        } else if (isPressed("close")) {
            close();
        }
    }

    private void correct() {
        var correction = getForm().correction();
        var problems = desk.problems(here.slug(), here.number(), correction);
        problems.forEach(go::show);
        if (problems.isEmpty() && go.tried(() -> desk.correct(here.slug(), here.number(), correction))) {
            go.to(getAddress() + "#" + correction.who(), "door.toast.corrected");
        }
    }

    private void close() {
        var seen = Faces.getRequestParameter("version");
        var version = seen != null && seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : -1;
        if (go.tried(() -> desk.close(here.slug(), here.number(), version))) {
            go.to(getAddress(), "door.toast.closed");
        } else {
            sheet = null;
        }
    }

    public AttendanceDesk.Sheet getSheet() {
        if (sheet == null) {
            sheet = desk.look(here.slug(), here.number());
        }
        return sheet;
    }

    /** For the person that is asked for, or null. @throws DomainException 404 for somebody or a day that is not there */
    public PresentForm getForm() {
        var asked = Faces.getRequestParameter("person");
        if (form == null && asked != null) {
            var who = Attendee.of(asked);
            var edition = getSheet().place().edition();
            var day = Math.max(1, here.day());
            var row = getSheet().rows().stream()
                    .filter(one -> one.visitor().who().equals(who)
                            && day <= edition.days().size())
                    .findFirst()
                    .orElseThrow(DomainException::notFound);
            form = new PresentForm(edition, row, day, isPressed("correct"));
        }
        return form;
    }

    /** "09:41 tot 12:00", or until the end. */
    public String times(Stay stay) {
        return stay.leftAt() == null
                ? text.of("door.from", text.time(stay.arrivedAt()))
                : text.of("door.from.to", text.time(stay.arrivedAt()), text.time(stay.leftAt()));
    }

    public String getAddress() {
        return here.desk("/presence");
    }

    /** The desk of the edition with what comes after it. */
    public String desk(String rest) {
        return here.desk(rest);
    }

    private static boolean isPressed(String button) {
        return Faces.isPostback() && Faces.getRequestParameter(button) != null;
    }
}
