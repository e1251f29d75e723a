package nl.leerkring.harvest.library.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import java.util.function.Consumer;
import nl.leerkring.harvest.library.Chosen;
import nl.leerkring.harvest.library.ExampleId;
import nl.leerkring.harvest.library.ExamplePlan;
import nl.leerkring.harvest.library.LibraryDesk;
import nl.leerkring.harvest.photo.PhotoId;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** Making a practice example of a part of a programme or a finding, and changing one. */
@Named
@RequestScoped
public class ExampleFormView {
    @Inject
    LibraryDesk desk;

    @Inject
    Go go;

    private LibraryDesk.Draft draft;

    /** Before showing the form of a new one: makes it when that was asked. */
    public void make() {
        getDraft();
        sent(plan -> desk.make(series(), field("number"), chosen(), plan), "library.toast.made");
    }

    /** Before showing the form of one that is there: changes it when that was asked. */
    public void change() {
        getDraft();
        sent(plan -> desk.change(series(), ExampleId.of(field("example")), plan), "library.toast.changed");
    }

    private void sent(Consumer<ExamplePlan> act, String toast) {
        if (!Faces.isPostback() || field("save").isEmpty()) {
            return;
        }
        var plan = typed();
        var problems = desk.problems(plan);
        problems.forEach(go::show);
        if (problems.isEmpty() && go.tried(() -> act.accept(plan))) {
            go.to(getBack(), toast);
        }
    }

    /** What the form begins with. */
    public LibraryDesk.Draft getDraft() {
        if (draft == null) {
            draft = field("example").isEmpty()
                    ? desk.draft(series(), field("number"), chosen())
                    : desk.draft(series(), ExampleId.of(field("example")));
        }
        return draft;
    }

    /** The desk of the library of this series. */
    public String getBack() {
        return "/arena/desk/" + series() + "/library";
    }

    /** What stands in a field: what was typed, else what is known. */
    public String value(String name) {
        var typed = Faces.getRequestParameter(name);
        return typed != null ? typed : Optional.ofNullable(known(name)).orElse("");
    }

    private String known(String name) {
        var plan = getDraft().plan();
        return switch (name) {
            case "title" -> plan.title();
            case "done" -> plan.done();
            case "audience" -> plan.audience();
            case "outcome" -> plan.outcome();
            case "organisation" -> plan.organisation();
            case "contact" -> plan.contact().name();
            case "contactEmail" -> plan.contact().email();
            case "contactAgreed" -> plan.contact().agreed() && !Faces.isPostback() ? "1" : "";
            case "picture" -> plan.photo() == null ? "" : plan.photo().toString();
            default -> "";
        };
    }

    private ExamplePlan typed() {
        return new ExamplePlan(
                field("title"),
                field("done"),
                field("audience"),
                field("outcome"),
                field("organisation"),
                new ExamplePlan.Contact(
                        field("contact"),
                        field("contactEmail"),
                        !field("contactAgreed").isEmpty()),
                field("picture").isEmpty() ? null : PhotoId.of(field("picture")));
    }

    private static Chosen chosen() {
        return new Chosen(Faces.getRequestParameter("item"), Faces.getRequestParameter("finding"));
    }

    private static String series() {
        return field("series");
    }

    private static String field(String name) {
        return Optional.ofNullable(Faces.getRequestParameter(name)).orElse("");
    }
}
