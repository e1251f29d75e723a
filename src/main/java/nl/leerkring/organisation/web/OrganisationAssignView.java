package nl.leerkring.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.organisation.AssignmentDesk;
import nl.leerkring.organisation.TeamDesk;
import nl.leerkring.shared.web.Go;
import nl.leerkring.shared.web.Text;

/** Trainings an organisation asks for: of everybody, of a team or of one person. */
@Named
@RequestScoped
public class OrganisationAssignView {
    @Inject
    OrganisationPlace place;

    @Inject
    AssignmentDesk desk;

    @Inject
    TeamDesk teamDesk;

    @Inject
    Text text;

    @Inject
    Go go;

    private List<AssignmentDesk.Row> rows;

    /** Before showing the page of assignments: does what a button asked for. */
    public void act() {
        place.manage();
        var slug = OrganisationPlace.slug();
        if (Pressed.is("assign") && isFine() && go.tried(() -> desk.assign(slug, team(), WishForm.posted()))) {
            go.to(place.address("/assignments"), "organisation.toast.assigned");
        }
        Pressed.id("withdraw").ifPresent(id -> {
            if (go.tried(() -> desk.withdraw(slug, id))) {
                go.to(place.address("/assignments"), "organisation.toast.withdrawn");
            }
        });
    }

    /** Before showing the page of a person. */
    public void actPerson() {
        var person = Pressed.number(Pressed.typed("person"));
        if (Pressed.is("assign")
                && isFine()
                && go.tried(() -> desk.assignTo(OrganisationPlace.slug(), person, WishForm.posted()))) {
            go.to(place.address("/people/" + person), "organisation.toast.assigned");
        }
    }

    /** Shows all that is wrong at once. */
    private boolean isFine() {
        var problems = desk.problems(OrganisationPlace.slug(), WishForm.posted());
        problems.forEach(go::show);
        return problems.isEmpty();
    }

    private static Long team() {
        return Pressed.idOrNone("forTeam");
    }

    public List<AssignmentDesk.Row> getRows() {
        if (rows == null) {
            rows = desk.all(OrganisationPlace.slug());
        }
        return rows;
    }

    /** Trainings to choose from. */
    public List<Choice> getTrainings() {
        return Stream.concat(
                        Stream.of(new Choice("", text.of("organisation.choose"))),
                        desk.offers(OrganisationPlace.slug()).stream()
                                .map(offer -> new Choice(offer.slug(), offer.title())))
                .toList();
    }

    /** Of whom it can be asked. */
    public List<Choice> getTargets() {
        return Stream.concat(
                        Stream.of(new Choice("0", text.of("organisation.everybody"))),
                        teamDesk.all(OrganisationPlace.slug()).stream()
                                .map(team -> new Choice(String.valueOf(team.id()), team.name())))
                .toList();
    }

    /** How long a completion counts. */
    public List<Choice> getPeriods() {
        return Stream.of("", "12", "24", "36", "60")
                .map(months -> new Choice(
                        months,
                        months.isEmpty()
                                ? text.of("organisation.months.ever")
                                : text.of("organisation.months.years", Integer.parseInt(months) / 12)))
                .toList();
    }

    /** What was typed in a field. */
    public String typed(String name) {
        return Pressed.typed(name);
    }
}
