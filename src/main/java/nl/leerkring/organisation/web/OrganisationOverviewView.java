package nl.leerkring.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.leerkring.organisation.OverviewDesk;
import nl.leerkring.organisation.PeopleFilter;
import nl.leerkring.organisation.StandingFilter;
import nl.leerkring.organisation.StandingRow;
import nl.leerkring.organisation.StandingSplit;
import nl.leerkring.organisation.StandingState;
import nl.leerkring.shared.web.Text;

/** How far the people of an organisation are, for its managers. */
@Named
@RequestScoped
public class OrganisationOverviewView {
    @Inject
    OrganisationPlace place;

    @Inject
    OverviewDesk desk;

    @Inject
    Text text;

    private OverviewDesk.Overview overview;
    private List<OverviewDesk.Training> trainings;

    /** Before showing: 404 or 403 for who does not manage it. */
    public void open() {
        place.manage();
        getOverview();
    }

    public OverviewDesk.Overview getOverview() {
        if (overview == null) {
            overview = desk.page(OrganisationPlace.slug(), filter());
        }
        return overview;
    }

    /** What the address asks for; also used for the file. */
    static StandingFilter filter() {
        var team = asked("team");
        return new StandingFilter(
                new PeopleFilter(asked("words"), team.isEmpty() ? null : Long.valueOf(Pressed.number(team)), (int)
                        Math.max(0, Math.min(10_000, Pressed.number(asked("page"))))),
                asked("training"),
                StandingFilter.state(asked("state")).orElse(null),
                asked("state").equals("late"),
                StandingFilter.Sort.of(asked("sort")));
    }

    private static String asked(String name) {
        return Pressed.typed(name);
    }

    private static Query query() {
        return new Query()
                .with("words", asked("words"))
                .with("training", asked("training"))
                .with("team", asked("team"))
                .with("state", asked("state"))
                .with("sort", asked("sort"));
    }

    public Pages getPages() {
        var filter = filter();
        return Pages.of(
                place.address(""),
                query(),
                filter.people().page(),
                StandingFilter.SIZE,
                getOverview().total());
    }

    /** Address of the file with the same lines. */
    public String getFile() {
        return place.address("/csv") + query();
    }

    /** Address of the same lines in another order. */
    public String sorted(String by) {
        return place.address("") + query().with("sort", by.equals("name") ? null : by);
    }

    /** The order of the lines. */
    public String getSort() {
        return filter().sort().word();
    }

    /** Everybody that fits, but for the state. */
    public StandingSplit getSum() {
        return StandingSplit.sum(getOverview().teams());
    }

    /** Title of the training that is chosen, or null for all. */
    public String getTitle() {
        return trainings().stream()
                .filter(one -> one.slug().equals(asked("training")))
                .map(OverviewDesk.Training::title)
                .findFirst()
                .orElse(null);
    }

    private List<OverviewDesk.Training> trainings() {
        if (trainings == null) {
            trainings = desk.trainings(OrganisationPlace.slug());
        }
        return trainings;
    }

    /** Trainings of which anything is seen. */
    public List<OverviewDesk.Training> getTrainingsSeen() {
        return trainings();
    }

    /** Heads of the columns with the order each gives. */
    public List<Choice> getHeads() {
        return Stream.of("name:person", "team:team", ":training", "state:state", "due:due", "until:until")
                .map(head -> head.split(":"))
                .map(head -> new Choice(head[0], text.of("organisation." + head[1])))
                .toList();
    }

    /** Trainings to choose from. */
    public List<Choice> getTrainings() {
        return Stream.concat(
                        Stream.of(new Choice("", text.of("organisation.training.all"))),
                        trainings().stream().map(one -> new Choice(one.slug(), one.title())))
                .toList();
    }

    /** States to choose from. */
    public List<Choice> getStates() {
        return Stream.of(
                        Stream.of(new Choice("", text.of("organisation.state.all"))),
                        Arrays.stream(StandingState.values())
                                .map(state -> new Choice(state.name().toLowerCase(java.util.Locale.ROOT), word(state))),
                        Stream.of(new Choice("late", text.of("organisation.state.late"))))
                .flatMap(choices -> choices)
                .toList();
    }

    /** A state in words. */
    public String word(StandingState state) {
        return text.of("organisation.state." + state);
    }

    /** Kind of the badge of a line. */
    public String kind(StandingRow row) {
        return switch (row.state()) {
            case DONE -> "ok";
            case ENDING -> "warn";
            case EXPIRED -> "error";
            case BUSY -> "info";
            case NEW -> row.late() ? "warn" : "plain";
        };
    }

    /** Icon of the badge of a line. */
    public String icon(StandingRow row) {
        return switch (row.state()) {
            case DONE -> "circle-check";
            case ENDING -> "triangle-alert";
            case EXPIRED -> "circle-x";
            case BUSY -> "clock";
            case NEW -> "circle";
        };
    }

    /** What was asked in the address. */
    public String typed(String name) {
        return Pressed.typed(name);
    }

    /** Whether anything is sought. */
    public boolean isSearching() {
        return !query().with("sort", null).toString().isEmpty();
    }
}
