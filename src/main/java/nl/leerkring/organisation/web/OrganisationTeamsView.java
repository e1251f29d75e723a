package nl.leerkring.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.leerkring.organisation.TeamDesk;
import nl.leerkring.shared.web.Go;

/** Teams of an organisation. */
@Named
@RequestScoped
public class OrganisationTeamsView {
    @Inject
    OrganisationPlace place;

    @Inject
    TeamDesk desk;

    @Inject
    Go go;

    private List<TeamDesk.Row> teams;

    /** Before showing: does what a button asked for. */
    public void act() {
        place.manage();
        var slug = OrganisationPlace.slug();
        if (Pressed.is("add")) {
            done(() -> desk.add(slug, Pressed.typed("team")), "organisation.toast.team");
        }
        Pressed.id("rename")
                .ifPresent(id ->
                        done(() -> desk.rename(slug, id, Pressed.typed("teamName" + id)), "organisation.toast.saved"));
        Pressed.id("remove").ifPresent(id -> done(() -> desk.remove(slug, id), "organisation.toast.teamGone"));
    }

    private void done(Runnable action, String toast) {
        if (go.tried(action)) {
            go.to(place.address("/teams"), toast);
        }
    }

    public List<TeamDesk.Row> getAll() {
        if (teams == null) {
            teams = desk.all(OrganisationPlace.slug());
        }
        return teams;
    }

    /** What stands in the field of a team: what was typed, when that was refused. */
    public String name(TeamDesk.Row team) {
        var typed = Pressed.typed("teamName" + team.id());
        return typed.isEmpty() ? team.name() : typed;
    }

    /** What was typed in a field. */
    public String typed(String name) {
        return Pressed.typed(name);
    }
}
