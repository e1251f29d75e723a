package nl.leerkring.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.learning.MyLearning;
import nl.leerkring.organisation.MyOrganisation;
import nl.leerkring.organisation.OrganisationDoor;
import nl.leerkring.organisation.OwnTasks;
import nl.leerkring.shared.web.Go;

/** Somebody's own place in an organisation: what it asks and sees of them, what they share, and leaving it. */
@Named
@RequestScoped
public class OrganisationMineView {
    @Inject
    OrganisationPlace place;

    @Inject
    OrganisationDoor door;

    @Inject
    OwnTasks own;

    @Inject
    MyLearning learning;

    @Inject
    Go go;

    private List<OwnTasks.Row> asked;
    private Set<String> shared;

    /** Before showing: does what a button asked for. */
    public void act() {
        place.getMine();
        var slug = OrganisationPlace.slug();
        if (Pressed.is("leave") && go.tried(() -> door.leave(slug))) {
            go.to("/organisation", "organisation.toast.left");
        }
        if (Pressed.is("share") && go.tried(() -> own.share(slug, Pressed.typed("share")))) {
            go.to(place.address("/mine"), "organisation.toast.shared");
        }
        if (Pressed.is("unshare") && go.tried(() -> own.unshare(slug, Pressed.typed("unshare")))) {
            go.to(place.address("/mine"), "organisation.toast.unshared");
        }
    }

    public MyOrganisation getOwn() {
        return place.getMine();
    }

    /** What it asks of the viewer. */
    public List<OwnTasks.Row> getAsked() {
        if (asked == null) {
            asked = own.asked(OrganisationPlace.slug());
        }
        return asked;
    }

    /** Trainings of the viewer that nobody asked for. */
    public List<MyLearning.TrainingRow> getOthers() {
        var known = getAsked().stream().map(OwnTasks.Row::slug).collect(Collectors.toSet());
        return learning.overview().stream()
                .filter(row -> !known.contains(row.slug()))
                .toList();
    }

    /** Whether the organisation sees how far the viewer is with it. */
    public boolean shares(String training) {
        if (shared == null) {
            shared = own.shared(OrganisationPlace.slug());
        }
        return shared.contains(training);
    }
}
