package nl.leerkring.proof;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.leerkring.meeting.MeetingId;

/** What other features hear of proofs. */
@ApplicationScoped
public class HeardOfProofs {
    private final List<IntervisionAttended> heard = new CopyOnWriteArrayList<>();

    void hear(@Observes IntervisionAttended event) {
        heard.add(event);
    }

    List<IntervisionAttended> of(MeetingId meeting) {
        return heard.stream().filter(event -> event.meeting().equals(meeting)).toList();
    }
}
