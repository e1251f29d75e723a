package nl.leerkring.proof;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.intervision.Circle;
import nl.leerkring.intervision.MeetingForm;
import nl.leerkring.meeting.MeetingFacts;
import nl.leerkring.meeting.MeetingId;
import nl.leerkring.meeting.MeetingRoom;
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
    MeetingRoom meetings;

    @Inject
    RoundPresence rounds;

    @Inject
    Methods methods;

    @Inject
    Seating seating;

    @Inject
    Presences presences;

    @Inject
    ProofDrawer drawer;

    @Inject
    ProofMails mails;

    @Inject
    Event<Object> events;

    /**
     * What the form begins with: what was confirmed before, else who was in the live round and when, else who did not sign off, from begin to end.
     *
     * @param seats everybody who can have been there
     * @param confirmed what was confirmed before, or null
     * @param refusal key of the message why nothing can be confirmed now, or null
     */
    public record Draft(
            MeetingFacts meeting, List<Seat> seats, String qualification, PresenceFacts confirmed, String refusal) {
        /** Of what was confirmed before; 0 for nothing. */
        public int version() {
            return confirmed == null ? 0 : confirmed.version();
        }
    }

    /** @param line with the times that are proposed @param there whether it is proposed that they were there */
    public record Seat(PresencePlan.Line line, String name, boolean there) {}

    /** Also when nothing can be confirmed (yet): a meeting can be moved while the form is open. @throws DomainException 403 for members who do not guide, 404 for others */
    @Permit(audited = false)
    public Draft draft(MeetingId id) {
        var meeting = guided(id);
        var confirmed = presences.newest(id);
        return new Draft(
                meeting,
                seating.seats(meeting, confirmed),
                // of who confirms now: another facilitator has another one
                presences.qualification(caller.requireMember()).orElse(""),
                confirmed
                        .map(presence -> presence.facts(presences.size(presence)))
                        .orElse(null),
                refusal(meeting).map(DomainException::key).orElse(null));
    }

    /** Everything that is wrong, in the order of the form. @throws DomainException as {@link #draft} */
    @Permit(audited = false)
    public List<DomainException> problems(MeetingId id, PresencePlan plan) {
        return problems(guided(id), plan);
    }

    private List<DomainException> problems(MeetingFacts meeting, PresencePlan plan) {
        return refusal(meeting).map(List::of).orElseGet(() -> plan.problems(meeting, clock.now()));
    }

    /**
     * Confirms who was there: everybody gets a proof with a number of its own, and a mail. What was confirmed before is replaced; the same again changes
     * nothing.
     *
     * <p>Of two facilitators who confirm in the same moment, or from forms that were open beside each other, the second is told so: nobody replaces what they
     * did not see.
     *
     * @param seen version that stood when the form was opened, 0 for none
     * @throws DomainException beside the field; 404 for somebody who was never in the group
     */
    @Permit
    public void confirm(MeetingId id, PresencePlan plan, int seen) {
        guided(id);
        // whoever confirms at the same time waits here, and then reads what the other one left
        var meeting = meetings.lock(id);
        problems(meeting, plan).stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
        var earlier = presences.newest(id);
        if (earlier.filter(presence -> same(presence, plan)).isPresent()) {
            return;
        }
        requireSeen(earlier, seen);
        requireKnown(plan, seating.names(meeting, earlier));
        if (!circle.require(meeting.group()).facts().closed()) {
            meetings.hold(id);
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
                    events.fire(attended(old.facts(made.facts(presences.size(made))), made, true));
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
                facts.size().all(),
                facts.form() != MeetingForm.PLACE,
                facts.declared(),
                presence.confirmedBy(),
                facts.qualification());
    }

    private boolean same(ConfirmedPresence presence, PresencePlan plan) {
        var facts = presence.facts(GroupSize.UNKNOWN);
        return facts.qualification().equals(plan.qualification().strip())
                && presences.of(presence).stream()
                        .map(Proof::line)
                        .collect(Collectors.toSet())
                        .equals(Set.copyOf(plan.lines()));
    }

    private MeetingFacts guided(MeetingId id) {
        var meeting = meetings.require(id);
        circle.requireFacilitator(meeting.group());
        return meeting;
    }

    /** Why nothing can be confirmed of it now. */
    private Optional<DomainException> refusal(MeetingFacts meeting) {
        if (meeting.cancelled()) {
            return Optional.of(DomainException.refused("meeting.cancelled"));
        }
        return clock.now().isBefore(meeting.startsAt())
                ? Optional.of(DomainException.refused("proof.early"))
                : Optional.empty();
    }

    private static void requireSeen(Optional<ConfirmedPresence> newest, int seen) {
        if (newest.map(ConfirmedPresence::version).orElse(0) == seen) {
            return;
        }
        var other = newest.orElseThrow(DomainException::notFound).facts(GroupSize.UNKNOWN);
        throw DomainException.invalid("present", "proof.meanwhile", other.facilitator());
    }

    private static void requireKnown(PresencePlan plan, Map<MemberId, String> names) {
        var once = plan.lines().stream().map(PresencePlan.Line::member).collect(Collectors.toSet());
        if (once.size() < plan.lines().size() || !names.keySet().containsAll(once)) {
            throw DomainException.notFound();
        }
    }
}
