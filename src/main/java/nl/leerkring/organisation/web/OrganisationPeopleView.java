package nl.leerkring.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.organisation.PeopleDesk;
import nl.leerkring.organisation.PeopleFilter;
import nl.leerkring.organisation.PeoplePage;
import nl.leerkring.organisation.TeamDesk;
import nl.leerkring.shared.web.Go;
import nl.leerkring.shared.web.Text;

/** Who belongs to an organisation, and who is invited. */
@Named
@RequestScoped
public class OrganisationPeopleView {
    @Inject
    OrganisationPlace place;

    @Inject
    PeopleDesk desk;

    @Inject
    TeamDesk teamDesk;

    @Inject
    Go go;

    @Inject
    Text text;

    private PeoplePage page;
    private List<PeopleDesk.Waiting> waiting;
    private List<TeamDesk.Row> teams;

    /** Before showing: does what a button asked for. */
    public void act() {
        place.manage();
        var slug = OrganisationPlace.slug();
        if (Pressed.is("invite")) {
            done(
                    () -> desk.invite(slug, typed("email"), Pressed.is("manager"), Pressed.idOrNone("inTeam")),
                    "organisation.toast.invited");
        }
        Pressed.id("revoke").ifPresent(id -> done(() -> desk.revoke(slug, id), "organisation.toast.revoked"));
    }

    private void done(Runnable action, String toast) {
        if (go.tried(action)) {
            go.to(place.address("/people"), toast);
        }
    }

    public PeoplePage getPage() {
        if (page == null) {
            page = desk.list(OrganisationPlace.slug(), filter());
        }
        return page;
    }

    private PeopleFilter filter() {
        var team = typed("team");
        return new PeopleFilter(
                typed("words"), team.isEmpty() ? null : Long.valueOf(Pressed.number(team)), getNumber());
    }

    /** Of the page, from 0. */
    public int getNumber() {
        return (int) Math.max(0, Math.min(10_000, Pressed.number(typed("page"))));
    }

    /** Whether anything is sought. */
    public boolean isSearching() {
        return !typed("words").isBlank() || !typed("team").isEmpty();
    }

    public Pages getPages() {
        var query = new Query().with("words", typed("words")).with("team", typed("team"));
        return Pages.of(
                place.address("/people"),
                query,
                getNumber(),
                PeoplePage.SIZE,
                getPage().total());
    }

    public List<PeopleDesk.Waiting> getWaiting() {
        if (waiting == null) {
            waiting = desk.waiting(OrganisationPlace.slug());
        }
        return waiting;
    }

    private List<TeamDesk.Row> teams() {
        if (teams == null) {
            teams = teamDesk.all(OrganisationPlace.slug());
        }
        return teams;
    }

    /** Teams to search in. */
    public List<Choice> getTeamFilter() {
        return Stream.concat(Stream.of(new Choice("", text.of("organisation.team.all"))), getTeamChoices().stream())
                .toList();
    }

    /** Teams to be in. */
    public List<Choice> getTeamChoices() {
        return Stream.concat(
                        Stream.of(new Choice("0", text.of("organisation.team.none"))),
                        teams().stream().map(team -> new Choice(String.valueOf(team.id()), team.name())))
                .toList();
    }

    /** What was typed in a field. */
    public String typed(String name) {
        return Pressed.typed(name);
    }

    /** Whether a box was ticked. */
    public boolean ticked(String name) {
        return Pressed.is(name);
    }
}
