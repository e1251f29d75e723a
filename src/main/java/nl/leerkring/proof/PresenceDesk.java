package nl.leerkring.proof;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.intervision.Circle;
import nl.leerkring.intervision.MeetingForm;
import nl.leerkring.intervision.Roster;
import nl.leerkring.meeting.MeetingFacts;
import nl.leerkring.meeting.MeetingId;
import nl.leerkring.meeting.MeetingRoom;
import nl.leerkring.meeting.SeatDesk;
import nl.leerkring.membership.Directory;
import nl.leerkring.method.Method;
import nl.leerkring.method.Methods;
import nl.leerkring.round.RoundPresence;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** Who was there, told by who guides the group: the ground under every proof. */
@UseCase
public class PresenceDesk {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Circle circle;

    @Inject
    Roster roster;

    @Inject
    Directory directory;

    @Inject
    MeetingRoom meetings;

    @Inject
    SeatDesk seats;

    @Inject
    RoundPresence rounds;

    @Inject
    Methods methods;

    @Inject
    Presences presences;

    @Inject
    ProofDrawer drawer;

    @Inject
    ProofMails mails;

    @Inject
    Event<Object> events;

    /**
     * What the form begins with: what was confirmed before, else who was in the live round, else who did not sign off; all from begin to end.
     *
     * @param seats everybody who can have been there
     * @param confirmed what was confirmed before, or null
     */
    public record Draft(MeetingFacts meeting, List<Seat> seats, String qualification, PresenceFacts confirmed) {}

    /** @param line with the times that are proposed @param there whether it is proposed that they were there */
    public record Seat(PresencePlan.Line line, String name, boolean there) {}

    /** @throws DomainException 403 for members who do not guide, 404 for others, refused before the meeting or when it was cancelled */
    @Permit(audited = false)
    public Draft draft(MeetingId id) {
        var meeting = guided(id);
        var confirmed = presences.newest(id);
        var before = confirmed.map(presences::of).orElse(List.of()).stream()
                .map(Proof::line)
                .collect(Collectors.toMap(PresencePlan.Line::member, Function.identity()));
        var expected = expected(meeting);
        var names = names(meeting, confirmed);
        return new Draft(
                meeting,
                names.entrySet().stream()
                        .map(entry -> new Seat(
                                before.getOrDefault(entry.getKey(), whole(meeting, entry.getKey())),
                                entry.getValue(),
                                confirmed.isPresent()
                                        ? before.containsKey(entry.getKey())
                                        : expected.contains(entry.getKey())))
                        .toList(),
                // of who confirms now: another facilitator has another one
                presences.qualification(caller.requireMember()).orElse(""),
                confirmed.map(presence -> presence.facts(before.size())).orElse(null));
    }

    /** Everything that is wrong, in the order of the form. @throws DomainException as {@link #draft} */
    @Permit(audited = false)
    public List<DomainException> problems(MeetingId id, PresencePlan plan) {
        return plan.problems(guided(id), clock.now());
    }

    /**
     * Confirms who was there: everybody gets a proof with a number of its own, and a mail. What was confirmed before is replaced; the same again changes
     * nothing.
     *
     * @throws DomainException beside the field; 404 for somebody who was never in the group
     */
    @Permit
    public void confirm(MeetingId id, PresencePlan plan) {
        var meeting = guided(id);
        plan.problems(meeting, clock.now()).stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
        if (!circle.require(meeting.group()).facts().closed()) {
            meetings.hold(id);
        }
        var earlier = presences.newest(id);
        requireKnown(plan, names(meeting, earlier));
        if (earlier.filter(presence -> same(presence, plan)).isPresent()) {
            return;
        }
        earlier.ifPresent(presence -> presence.replaced(clock.now()));
        var made =
                presence(meeting, plan, earlier.map(ConfirmedPresence::version).orElse(0) + 1);
        presences.add(made);
        plan.lines().forEach(line -> presences.add(drawer.draw(made, line)));
        tell(made, earlier.map(presences::of).orElse(List.of()));
    }

    private ConfirmedPresence presence(MeetingFacts meeting, PresencePlan plan, int version) {
        var group = circle.require(meeting.group()).facts();
        var theme = Optional.ofNullable(meeting.setting().theme()).orElse(group.theme());
        var method = rounds.in(meeting.id())
                .flatMap(held -> Optional.ofNullable(held.method()))
                .or(() -> methods.find(meeting.setting().method()).map(Method::title));
        var guide = caller.requireMember();
        return new ConfirmedPresence(meeting, version)
                .about(group.name(), theme, method.orElse(null))
                .by(guide, drawer.paperName(guide), plan, clock.now());
    }

    /** Everybody gets the news, also who was there by an earlier version and is no longer. */
    private void tell(ConfirmedPresence made, List<Proof> earlier) {
        var proofs = presences.of(made);
        proofs.forEach(proof -> {
            events.fire(attended(presences.facts(proof), made, false));
            mails.ready(made, proof.member());
        });
        earlier.stream()
                .filter(old -> proofs.stream().noneMatch(proof -> proof.member().equals(old.member())))
                .forEach(old -> {
                    events.fire(attended(old.facts(made.facts(proofs.size())), made, true));
                    mails.withdrawn(made, old.member());
                });
    }

    private static IntervisionAttended attended(ProofFacts proof, ConfirmedPresence presence, boolean gone) {
        var facts = proof.presence();
        return new IntervisionAttended(
                proof.member(),
                facts.group(),
                facts.meeting(),
                facts.version(),
                proof.number(),
                proof.startsAt(),
                gone ? 0 : proof.netMinutes(),
                facts.people(),
                facts.form() != MeetingForm.PLACE,
                facts.declared(),
                presence.confirmedBy(),
                facts.qualification());
    }

    private boolean same(ConfirmedPresence presence, PresencePlan plan) {
        var facts = presence.facts(0);
        return facts.qualification().equals(plan.qualification().strip())
                && presences.of(presence).stream()
                        .map(Proof::line)
                        .collect(Collectors.toSet())
                        .equals(Set.copyOf(plan.lines()));
    }

    private MeetingFacts guided(MeetingId id) {
        var meeting = meetings.require(id);
        circle.requireFacilitator(meeting.group());
        if (meeting.cancelled()) {
            throw DomainException.refused("meeting.cancelled");
        }
        if (clock.now().isBefore(meeting.startsAt())) {
            throw DomainException.refused("proof.early");
        }
        return meeting;
    }

    /** Everybody who can have been there: who is in the group or left it since, and who was there by an earlier version. */
    private Map<MemberId, String> names(MeetingFacts meeting, Optional<ConfirmedPresence> earlier) {
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

    private List<MemberId> expected(MeetingFacts meeting) {
        var away = seats.away(meeting.id()).stream().map(SeatDesk.Away::member).collect(Collectors.toSet());
        return rounds.in(meeting.id())
                .map(RoundPresence.Held::people)
                .filter(people -> !people.isEmpty())
                .orElseGet(() -> roster.since(meeting.group(), meeting.startsAt()).stream()
                        .filter(member -> !away.contains(member))
                        .toList());
    }

    private static PresencePlan.Line whole(MeetingFacts meeting, MemberId member) {
        return new PresencePlan.Line(member, meeting.startsAt(), meeting.endsAt(), 0);
    }

    private static void requireKnown(PresencePlan plan, Map<MemberId, String> names) {
        var once = plan.lines().stream().map(PresencePlan.Line::member).collect(Collectors.toSet());
        if (once.size() < plan.lines().size() || !names.keySet().containsAll(once)) {
            throw DomainException.notFound();
        }
    }
}
