package nl.leerkring.intervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;

/** What other features hear of groups. */
@ApplicationScoped
public class HeardOfGroups {
    private record Heard(GroupId group, String what) {}

    private final List<Heard> all = new ArrayList<>();

    synchronized void started(@Observes GroupStarted event) {
        all.add(new Heard(event.group(), "GroupStarted"));
    }

    synchronized void joined(@Observes MemberJoined event) {
        all.add(new Heard(event.group(), "MemberJoined"));
    }

    synchronized void left(@Observes MemberLeft event) {
        all.add(new Heard(event.group(), "MemberLeft"));
    }

    synchronized void closed(@Observes GroupClosed event) {
        all.add(new Heard(event.group(), "GroupClosed"));
    }

    /** In the order in which it happened. */
    public synchronized List<String> of(GroupId group) {
        return all.stream()
                .filter(one -> one.group().equals(group))
                .map(Heard::what)
                .toList();
    }
}
