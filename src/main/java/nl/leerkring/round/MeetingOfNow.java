package nl.leerkring.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.meeting.MeetingFacts;
import nl.leerkring.meeting.MeetingId;
import nl.leerkring.meeting.MeetingRoom;
import nl.leerkring.shared.Clock;

/** The meeting in which a group is now. */
@ApplicationScoped
class MeetingOfNow {
    /** How long before its time people can begin. */
    static final Duration EARLY = Duration.ofHours(1);

    /** How long after its beginning a round still is one of it. */
    static final Duration LATE = Duration.ofHours(12);

    @Inject
    MeetingRoom meetings;

    @Inject
    Clock clock;

    /** Of two that are close together, the one whose time is nearest. @throws nl.leerkring.shared.DomainException 404 for who is not in the group */
    Optional<MeetingFacts> in(GroupId group) {
        var now = clock.now();
        return meetings.of(group).stream()
                .filter(meeting -> !meeting.cancelled() && !meeting.destroyed() && isAround(meeting, now))
                .min(Comparator.comparing(
                        meeting -> Duration.between(meeting.startsAt(), now).abs()));
    }

    /** Notes that it took place, unless it was cancelled or put off since the round began. */
    void hold(MeetingId id) {
        var meeting = meetings.require(id);
        if (!meeting.cancelled() && !clock.now().isBefore(meeting.startsAt().minus(EARLY))) {
            meetings.hold(id);
        }
    }

    private static boolean isAround(MeetingFacts meeting, Instant now) {
        return !now.isBefore(meeting.startsAt().minus(EARLY))
                && !now.isAfter(meeting.startsAt().plus(LATE));
    }
}
