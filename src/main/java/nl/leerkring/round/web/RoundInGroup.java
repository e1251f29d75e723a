package nl.leerkring.round.web;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import nl.leerkring.intervision.GroupContributor;
import nl.leerkring.intervision.GroupId;

/** The round that goes on, or a new one, at the top of a group. */
@ApplicationScoped
public class RoundInGroup implements GroupContributor {
    @Override
    public int order() {
        return 20;
    }

    @Override
    public String section() {
        return "/pages/round/group.xhtml";
    }

    @Override
    public List<Tab> tabs(GroupId group) {
        return List.of();
    }
}
