package nl.leerkring.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import nl.leerkring.intervision.GroupClosed;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.intervision.MemberLeft;
import nl.leerkring.meeting.MeetingDestroyed;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;

/** Ends what nobody in the round ends: a round that was forgotten, the round of a group that closes, the seat of who leaves the group. */
@ApplicationScoped
public class Ending {
    /** A round in which nobody was seen for so long was forgotten, not adjourned: it does not keep a new one from opening. */
    static final Duration FORGOTTEN = Duration.ofHours(4);

    @Inject
    Rounds rounds;

    @Inject
    Watchers watchers;

    @Inject
    Caller caller;

    @Inject
    MeetingOfNow meetings;

    @Inject
    Clock clock;

    @Inject
    Course course;

    /** Ends the round of the group when it was forgotten, unless it goes on by its terms, at the moment when somebody was seen last: no hours are counted in which nobody was there. */
    void forgotten(GroupId group) {
        var running = rounds.openIn(group).flatMap(round -> rounds.take(round.id()));
        running.filter(round -> !round.isEnded() && !round.isInTerms()).ifPresent(round -> {
            var last = watchers.lastSeen(round.id()).orElse(round.openedAt());
            if (last.isBefore(clock.now().minus(FORGOTTEN))) {
                end(round, last);
                held(round);
            }
        });
    }

    void closed(@Observes GroupClosed event) {
        rounds.openIn(event.group())
                .flatMap(round -> rounds.take(round.id()))
                .ifPresent(round -> end(round, event.at()));
    }

    void left(@Observes MemberLeft event) {
        var running = rounds.openIn(event.group()).flatMap(round -> rounds.take(round.id()));
        running.ifPresent(round -> {
            watchers.unwatch(round.id(), event.member());
            if (rounds.round(round).seat(event.member()).filter(Seat::here).isPresent()) {
                keep(round, Happening.Kind.LEFT, event.at(), event.member());
            }
        });
    }

    /** What was written in a meeting goes when the meeting lets go of it; a round that nobody ended ends then. */
    void destroyed(@Observes MeetingDestroyed event) {
        rounds.in(event.meeting()).forEach(found -> {
            var round = rounds.take(found.id()).orElseThrow();
            if (!round.isEnded()) {
                end(round, event.at());
            }
            rounds.blank(round);
        });
    }

    /** The round is over: a meeting in which it began took place. */
    void held(LiveRound round) {
        var began = !rounds.round(round).passed().isEmpty();
        round.meeting().filter(meeting -> began).ifPresent(meetings::hold);
    }

    private void end(LiveRound round, Instant at) {
        keep(round, Happening.Kind.ENDED, at, caller.member().orElse(null));
    }

    private void keep(LiveRound round, Happening.Kind kind, Instant at, MemberId by) {
        course.keep(round, rounds.round(round), Happening.of(kind, at, by));
    }
}
