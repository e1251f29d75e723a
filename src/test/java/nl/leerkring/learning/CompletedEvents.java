package nl.leerkring.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.leerkring.shared.MemberId;

/** Remembers completions, for tests. */
@ApplicationScoped
public class CompletedEvents {
    private final List<TrainingCompleted> heard = new CopyOnWriteArrayList<>();

    void on(@Observes TrainingCompleted event) {
        heard.add(event);
    }

    /** Those of one member. */
    public List<TrainingCompleted> of(MemberId member) {
        return heard.stream().filter(event -> event.member().equals(member)).toList();
    }
}
