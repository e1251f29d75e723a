package nl.leerkring.harvest.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerkring.harvest.FindingId;
import nl.leerkring.harvest.FindingPlan;
import nl.leerkring.harvest.FindingRow;
import nl.leerkring.harvest.HarvestDesk;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** The harvest of an edition at the desk: adding, editing, publishing, following. */
@Named
@RequestScoped
public class HarvestDeskView {
    @Inject
    HarvestDesk desk;

    @Inject
    Go go;

    private HarvestDesk.Sheet sheet;

    /** Before showing: does what was asked. */
    public void act() {
        getSheet();
        getEdited();
        switch (asked()) {
            case "add" -> checked(plan -> desk.add(series(), number(), plan), "harvest.toast.added");
            case "change" ->
                checked(plan -> desk.change(series(), number(), id("finding"), plan), "harvest.toast.changed");
            case "publish" -> done(() -> desk.publish(series(), number(), id("publish")), "harvest.toast.published");
            case "hide" -> done(() -> desk.hide(series(), number(), id("hide")), "harvest.toast.hidden");
            case "follow" ->
                done(
                        () -> desk.follow(
                                series(),
                                number(),
                                id("finding"),
                                new HarvestDesk.Told(FindingForm.outcome(), FindingForm.field("told"))),
                        "harvest.toast.told");
            default -> {
                // only looking
            }
        }
    }

    private static String asked() {
        if (!Faces.isPostback()) {
            return "";
        }
        var pressed = java.util.stream.Stream.of("publish", "hide")
                .filter(button -> !FindingForm.field(button).isEmpty())
                .findFirst();
        return pressed.orElseGet(() -> FindingForm.field("do"));
    }

    private void checked(java.util.function.Consumer<FindingPlan> act, String toast) {
        var plan = FindingForm.plan();
        var problems = desk.problems(plan);
        problems.forEach(go::show);
        if (problems.isEmpty()) {
            done(() -> act.accept(plan), toast);
        }
    }

    private void done(Runnable act, String toast) {
        if (go.tried(act)) {
            go.to(getAddress(), toast);
        }
    }

    public HarvestDesk.Sheet getSheet() {
        if (sheet == null) {
            sheet = desk.look(series(), number());
        }
        return sheet;
    }

    /** The finding that is edited, or null. @throws DomainException 404 when it is not of this edition */
    public FindingRow getEdited() {
        if (FindingForm.field("finding").isEmpty()) {
            return null;
        }
        var wanted = id("finding");
        return getSheet().findings().stream()
                .filter(row -> row.id().equals(wanted))
                .findFirst()
                .orElseThrow(DomainException::notFound);
    }

    public FindingForm getForm() {
        return FindingForm.of(getEdited());
    }

    /** What nobody looked at yet first. */
    public List<FindingRow> getRows() {
        return getSheet().findings();
    }

    public String getAddress() {
        var place = getSheet().place();
        return place.series().desk("/" + place.edition().number() + "/harvest");
    }

    private static String series() {
        return Faces.getRequestParameter("series");
    }

    private static String number() {
        return Faces.getRequestParameter("number");
    }

    private static FindingId id(String field) {
        return FindingId.of(FindingForm.field(field));
    }
}
