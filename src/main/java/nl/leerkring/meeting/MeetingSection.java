package nl.leerkring.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.leerkring.intervision.GroupContributor;
import nl.leerkring.intervision.GroupId;

/** Meetings on the pages of a group. */
@ApplicationScoped
public class MeetingSection implements GroupContributor {
    @Override
    public int order() {
        return 10;
    }

    @Override
    public String section() {
        return "/pages/meeting/_overview.xhtml";
    }

    @Override
    public List<Tab> tabs(GroupId group) {
        return List.of(new Tab("meeting.tab", group.address("/meetings")));
    }
}
