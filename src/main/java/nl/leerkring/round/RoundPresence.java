package nl.leerkring.round;

import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import nl.leerkring.meeting.MeetingId;
import nl.leerkring.meeting.MeetingRoom;
import nl.leerkring.method.Method;
import nl.leerkring.method.Methods;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** Who was in the rounds of a meeting, and by which method, for who has to tell who was there. */
@UseCase
public class RoundPresence {
    @Inject
    Rounds rounds;

    @Inject
    MeetingRoom meetings;

    @Inject
    Methods methods;

    @Inject
    Clock clock;

    /** @param method title of the method of the last round, or null when it is gone @param people who was there while a round ran, all rounds of the meeting together */
    public record Held(String method, List<Attendance> people) {}

    /** Nothing when no round was held in it. @throws nl.leerkring.shared.DomainException as {@link MeetingRoom#require} */
    @Permit(audited = false)
    public Optional<Held> in(MeetingId meeting) {
        meetings.require(meeting);
        var held = rounds.in(meeting);
        var people = new LinkedHashMap<MemberId, Attendance>();
        held.stream()
                .flatMap(round -> Attendance.of(
                        rounds.happenings(round.id()).stream()
                                .map(KeptHappening::happening)
                                .toList(),
                        clock.now())
                        .stream())
                .forEach(one -> people.merge(one.member(), one, Attendance::and));
        return held.isEmpty()
                ? Optional.empty()
                : Optional.of(new Held(title(held.get(held.size() - 1)), List.copyOf(people.values())));
    }

    private String title(LiveRound round) {
        return methods.find(round.method()).map(Method::title).orElse(null);
    }
}
