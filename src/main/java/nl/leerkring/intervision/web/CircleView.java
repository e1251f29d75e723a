package nl.leerkring.intervision.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.leerkring.intervision.AgreementRoom;
import nl.leerkring.intervision.Circle;
import nl.leerkring.intervision.GroupContributor;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.intervision.GroupMemberRow;
import nl.leerkring.intervision.MyGroup;
import nl.leerkring.shared.Clock;
import org.omnifaces.util.Faces;

/** The group of the address as its pages show it: who may not see it never comes here. Others put their sections in its overview. */
@Named
@RequestScoped
public class CircleView {
    @Inject
    Circle circle;

    @Inject
    Clock clock;

    @Inject
    @Any
    Instance<GroupContributor> contributors;

    private Circle.Overview overview;

    /** Before showing: an outsider gets 404, who did not accept the agreement goes there. */
    public void open() {
        overview();
    }

    public MyGroup getGroup() {
        return overview().group();
    }

    public List<GroupMemberRow> getMembers() {
        return overview().members();
    }

    public AgreementRoom.Text getAgreement() {
        return overview().agreement();
    }

    private Circle.Overview overview() {
        if (overview == null) {
            overview = circle.overview(GroupId.of(Faces.getRequestParameter("id")));
        }
        return overview;
    }

    /** Whether the end date has come and nobody closed it. */
    public boolean isOverdue() {
        return !getGroup().facts().closed() && getGroup().facts().endsOn().isBefore(clock.today());
    }

    /** Files that other features put at the top of the overview. */
    public List<String> getSections() {
        return sorted().map(GroupContributor::section).filter(Objects::nonNull).toList();
    }

    /** Tabs of other features, between the overview and the members. */
    public List<GroupContributor.Tab> getTabs() {
        var id = GroupId.of(Faces.getRequestParameter("id"));
        return sorted().flatMap(contributor -> contributor.tabs(id).stream()).toList();
    }

    private Stream<GroupContributor> sorted() {
        return contributors.stream().sorted(Comparator.comparingInt(GroupContributor::order));
    }
}
