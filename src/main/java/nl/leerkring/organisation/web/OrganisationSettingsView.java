package nl.leerkring.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.leerkring.organisation.JoinCode;
import nl.leerkring.organisation.OrganisationDesk;
import nl.leerkring.organisation.OrganisationPlan;
import nl.leerkring.organisation.Signatory;
import nl.leerkring.shared.Site;
import nl.leerkring.shared.web.Go;
import org.omnifaces.util.Faces;

/** What is known of an organisation and who can come in by themselves. */
@Named
@RequestScoped
public class OrganisationSettingsView {
    /** Prefix of the keys of what is wrong with a logo. */
    static final String LOGO = "organisation.error.logo";

    private static final Set<String> LOGO_PROBLEMS = Set.of("none", "bytes", "pixels", "unreadable");

    @Inject
    OrganisationPlace place;

    @Inject
    OrganisationDesk desk;

    @Inject
    Site site;

    @Inject
    Go go;

    private Map<String, String> sheet;

    /** Before showing: does what a button asked for. */
    public void act() {
        place.manage();
        var slug = OrganisationPlace.slug();
        if (!Faces.isPostback()) {
            FileProblem.read("logo", LOGO, LOGO_PROBLEMS).ifPresent(go::show);
        }
        if (Pressed.is("save")) {
            save(slug);
        }
        if (Pressed.is("renewCode")) {
            done(() -> desk.renewCode(slug), "organisation.toast.code");
        }
        if (Pressed.is("stopCode")) {
            done(() -> desk.stopCode(slug), "organisation.toast.codeStopped");
        }
        if (Pressed.is("hideLogo")) {
            done(() -> desk.hideLogo(slug), "organisation.toast.logoGone");
        }
    }

    private void save(String slug) {
        var plan = plan();
        var problems = desk.problems(slug, plan);
        problems.forEach(go::show);
        if (problems.isEmpty()) {
            done(() -> desk.change(slug, plan), "organisation.toast.saved");
        }
    }

    private void done(Runnable action, String toast) {
        if (go.tried(action)) {
            go.to(place.address("/settings"), toast);
        }
    }

    private static OrganisationPlan plan() {
        return new OrganisationPlan(
                Pressed.typed("name"),
                Pressed.typed("kvk"),
                Pressed.typed("clientTerm"),
                Pressed.typed("colour"),
                IntStream.rangeClosed(1, OrganisationPlan.SIGNATORIES)
                        .mapToObj(row -> new Signatory(
                                Pressed.typed("signatoryName" + row), Pressed.typed("signatoryJob" + row)))
                        .toList(),
                List.of(Pressed.typed("domains").split("[\\s,;]+")));
    }

    /** What stands in the fields, by their names. */
    public Map<String, String> getSheet() {
        if (sheet == null) {
            sheet = new LinkedHashMap<>();
            fill(Pressed.is("save") ? plan() : place.getFacts().plan());
            if (Pressed.is("save")) {
                sheet.put("domains", Pressed.typed("domains"));
            }
        }
        return sheet;
    }

    private void fill(OrganisationPlan plan) {
        sheet.put("name", plan.name());
        sheet.put("kvk", plan.kvk());
        sheet.put("clientTerm", plan.clientTerm());
        sheet.put("colour", plan.colour());
        sheet.put("domains", String.join("\n", plan.domains()));
        for (int i = 0; i < plan.signatories().size(); i++) {
            sheet.put("signatoryName" + (i + 1), plan.signatories().get(i).name());
            sheet.put("signatoryJob" + (i + 1), plan.signatories().get(i).job());
        }
    }

    /** Numbers of the rows with signatories. */
    public List<String> getRows() {
        return IntStream.rangeClosed(1, OrganisationPlan.SIGNATORIES)
                .mapToObj(String::valueOf)
                .toList();
    }

    /** The code as people read it, or null. */
    public String getCode() {
        return JoinCode.shown(desk.code(OrganisationPlace.slug()));
    }

    /** The whole address to pass on. */
    public String getJoinAddress() {
        return site.address("/organisation/join/" + JoinCode.tidy(getCode()));
    }
}
