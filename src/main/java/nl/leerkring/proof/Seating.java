package nl.leerkring.proof;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.intervision.Roster;
import nl.leerkring.meeting.MeetingFacts;
import nl.leerkring.meeting.SeatDesk;
import nl.leerkring.membership.Directory;
import nl.leerkring.round.Attendance;
import nl.leerkring.round.RoundPresence;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;

/** Who can have been in a meeting, and what is proposed about each of them. */
@Dependent
class Seating {
    @Inject
    Clock clock;

    @Inject
    Roster roster;

    @Inject
    Directory directory;

    @Inject
    SeatDesk away;

    @Inject
    RoundPresence rounds;

    @Inject
    Presences presences;

    /**
     * What was confirmed before, else who was in the live round with the times it knows, else who did not sign off from begin to end. A round with terms can
     * last for days: then its times say nothing about the meeting.
     */
    List<PresenceDesk.Seat> seats(MeetingFacts meeting, Optional<ConfirmedPresence> confirmed) {
        var before = confirmed.map(presences::of).orElse(List.of()).stream()
                .map(Proof::line)
                .collect(Collectors.toMap(PresencePlan.Line::member, Function.identity()));
        var there = inRound(meeting);
        var expected = there.isEmpty() ? notAway(meeting) : there.keySet();
        return names(meeting, confirmed).entrySet().stream()
                .map(entry -> new PresenceDesk.Seat(
                        before.getOrDefault(entry.getKey(), proposed(meeting, entry.getKey(), there)),
                        entry.getValue(),
                        confirmed.isPresent() ? before.containsKey(entry.getKey()) : expected.contains(entry.getKey())))
                .toList();
    }

    /** Everybody who can have been there: who is in the group or left it since, and who was there by an earlier version. */
    Map<MemberId, String> names(MeetingFacts meeting, Optional<ConfirmedPresence> earlier) {
        var members = roster.since(meeting.group(), meeting.startsAt());
        var cards = directory.cards(members);
        var names = new LinkedHashMap<MemberId, String>();
        members.stream()
                .filter(cards::containsKey)
                .forEach(member -> names.put(member, cards.get(member).displayName()));
        earlier.map(presences::of)
                .orElse(List.of())
                .forEach(proof -> names.putIfAbsent(proof.member(), proof.holder()));
        return names;
    }

    private Map<MemberId, Attendance> inRound(MeetingFacts meeting) {
        return rounds.in(meeting.id()).map(RoundPresence.Held::people).orElse(List.of()).stream()
                .collect(Collectors.toMap(Attendance::member, Function.identity()));
    }

    private Set<MemberId> notAway(MeetingFacts meeting) {
        var absent = away.away(meeting.id()).stream().map(SeatDesk.Away::member).collect(Collectors.toSet());
        return roster.since(meeting.group(), meeting.startsAt()).stream()
                .filter(member -> !absent.contains(member))
                .collect(Collectors.toSet());
    }

    private PresencePlan.Line proposed(MeetingFacts meeting, MemberId member, Map<MemberId, Attendance> there) {
        return Optional.ofNullable(there.get(member))
                .map(PresencePlan.Line::of)
                .filter(line -> line.fits(meeting, clock.now()))
                .orElseGet(() -> new PresencePlan.Line(member, meeting.startsAt(), meeting.endsAt(), 0));
    }
}
