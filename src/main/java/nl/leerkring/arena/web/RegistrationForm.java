package nl.leerkring.arena.web;

import nl.leerkring.arena.RegistrationPlan;
import org.omnifaces.util.Faces;

/** What is typed to register. */
public class RegistrationForm {
    private String name = "";
    private String organisation = "";
    private String email = "";
    private String perspective = "";
    private String first = "";
    private String way = "";
    private String needs = "";
    private String proposal = "";
    private boolean listed;

    static RegistrationForm of(RegistrationPlan plan) {
        var form = new RegistrationForm();
        form.name = plan.name();
        form.organisation = plan.organisation();
        form.email = plan.email();
        form.perspective = plan.perspective();
        form.first = String.valueOf(plan.first());
        form.way = plan.online() ? "online" : "";
        form.needs = plan.needs();
        form.proposal = plan.proposal();
        form.listed = plan.listed();
        return form;
    }

    /** Somebody who is known. */
    static RegistrationForm known(String name, String email) {
        var form = new RegistrationForm();
        form.name = name;
        form.email = email;
        return form;
    }

    /** With what was chosen of the tiles. */
    RegistrationPlan plan() {
        perspective = chosen("angle", perspective);
        first = chosen("time", first);
        var time = "true".equals(first) ? Boolean.TRUE : "false".equals(first) ? Boolean.FALSE : null;
        return new RegistrationPlan(
                name, organisation, email, perspective, time, "online".equals(way), needs, proposal, listed);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    private static String chosen(String name, String otherwise) {
        var chosen = Faces.getRequestParameter(name);
        return chosen == null ? otherwise : chosen;
    }

    public String getPerspective() {
        return perspective;
    }

    public String getFirst() {
        return first;
    }

    public String getWay() {
        return way;
    }

    public void setWay(String way) {
        this.way = way;
    }

    public String getNeeds() {
        return needs;
    }

    public void setNeeds(String needs) {
        this.needs = needs;
    }

    public String getProposal() {
        return proposal;
    }

    public void setProposal(String proposal) {
        this.proposal = proposal;
    }

    public boolean isListed() {
        return listed;
    }

    public void setListed(boolean listed) {
        this.listed = listed;
    }
}
