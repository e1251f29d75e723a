package nl.leerkring.round;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.leerkring.intervision.Circle;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.intervision.MyGroup;
import nl.leerkring.intervision.Roster;
import nl.leerkring.meeting.MeetingFacts;
import nl.leerkring.method.MethodVersion;
import nl.leerkring.method.Methods;
import nl.leerkring.method.RoundRole;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** Opening a round for a group. */
@UseCase
public class RoundDoor {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Rounds rounds;

    @Inject
    Watchers watchers;

    @Inject
    Circle circle;

    @Inject
    Methods methods;

    @Inject
    Ending ending;

    @Inject
    MeetingOfNow meetings;

    @Inject
    Roster roster;

    @Inject
    Course course;

    /**
     * Opens a round for the group, or gives the one that is open: two who open at once meet in one round.
     *
     * @param method reference of the method
     * @return its id
     * @throws DomainException 404 for who is not in the group, refused when the group is closed and for who does not guide it outside a meeting,
     *     beside the field method
     */
    @Permit
    public long open(GroupId group, String method) {
        var place = circle.require(group).requireOpen();
        var chosen = method(method);
        ending.forgotten(group);
        return rounds.openIn(group)
                .map(LiveRound::id)
                .orElseGet(() -> rounds.open(opening(place, chosen.reference())).id());
    }

    /** @param owner who brings the case @param untils by the clock in the Netherlands, one per step; null where none was given */
    public record OpenInTerms(GroupId group, String method, MemberId owner, List<LocalDateTime> untils) {}

    /** A step as it is proposed. @param until by the clock in the Netherlands */
    public record ProposedStep(String title, LocalDateTime until) {}

    /** What is proposed for a round in terms. @throws DomainException 403 for who does not guide the group, beside the field method */
    @Permit(audited = false)
    public List<ProposedStep> proposal(GroupId group, String method) {
        guide(group);
        var chosen = method(method).method();
        var untils = Terms.usual(chosen, clock.now());
        return IntStream.range(0, untils.size())
                .mapToObj(i -> new ProposedStep(chosen.steps().get(i).title(), untils.get(i)))
                .toList();
    }

    /** Everything that is wrong with a round in terms, in the order of the form. */
    @Permit(audited = false)
    public List<DomainException> problems(OpenInTerms wanted) {
        guide(wanted.group());
        var steps = method(wanted.method()).method().steps().size();
        var untils = Collections.<LocalDateTime>nCopies(steps, null);
        return Stream.concat(
                        Stream.of(wanted.owner())
                                .filter(owner -> me().equals(owner)
                                        || !roster.agreed(wanted.group()).contains(owner))
                                .map(owner -> DomainException.invalid("owner", "round.terms.owner")),
                        Terms.problems(wanted.untils().size() == steps ? wanted.untils() : untils, clock.now())
                                .stream())
                .toList();
    }

    /**
     * Opens a round in which each takes part when it suits, until the term of each step. Everybody of the group is in it, the caller leads, and its
     * first step begins at once.
     *
     * @return its id
     * @throws DomainException 403 for who does not guide the group, refused when another round goes on, beside the field
     */
    @Permit
    public long openInTerms(OpenInTerms wanted) {
        problems(wanted).stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
        var method = method(wanted.method());
        ending.forgotten(wanted.group());
        var live = rounds.open(new Rounds.Opening(
                wanted.group(),
                null,
                guide(wanted.group()).vault(),
                method.reference(),
                me(),
                clock.now(),
                Terms.of(wanted.untils().stream().map(Terms::moment).toList())));
        if (!live.isInTerms() || !rounds.happenings(live.id()).isEmpty()) {
            throw DomainException.refused("round.terms.busy");
        }
        begin(live, seated(wanted, method.method().most()), wanted.owner());
        return live.id();
    }

    private void begin(LiveRound live, List<MemberId> members, MemberId owner) {
        var round = rounds.round(live);
        for (var member : members) {
            round = course.keep(live, round, new RoundRules(round, member, clock.now()).come());
            watchers.watch(live.id(), member, clock.now());
        }
        round = course.keep(live, round, rules(round).give(me(), RoundRole.CHAIR));
        round = course.keep(live, round, rules(round).give(owner, RoundRole.OWNER));
        course.keep(live, round, rules(round).start());
    }

    /** Who leads, who brings the case, and the others as far as there is room. */
    private List<MemberId> seated(OpenInTerms wanted, int most) {
        return Stream.concat(Stream.of(me(), wanted.owner()), roster.agreed(wanted.group()).stream())
                .distinct()
                .limit(most)
                .toList();
    }

    private RoundRules rules(Round round) {
        return new RoundRules(round, me(), clock.now());
    }

    private MyGroup guide(GroupId group) {
        return circle.requireFacilitator(group).requireOpen();
    }

    private MethodVersion method(String reference) {
        return methods.version(reference)
                .filter(version -> version.isShipped() || version.owner().equals(me()))
                .orElseThrow(() -> DomainException.invalid("method", "round.method.unknown"));
    }

    /** In the meeting of now; outside a meeting only who guides the group opens a round, sealed with the vault of the group. */
    private Rounds.Opening opening(MyGroup place, String method) {
        var meeting = meetings.in(place.id());
        if (meeting.isEmpty() && !place.facilitator()) {
            throw DomainException.refused("round.noMeeting");
        }
        return new Rounds.Opening(
                place.id(),
                meeting.map(held -> held.id().value()).orElse(null),
                meeting.map(MeetingFacts::vault).orElse(place.vault()),
                method,
                me(),
                clock.now(),
                null);
    }

    /** What is needed to open a round in this group. @throws DomainException 404 for who is not in the group */
    @Permit(audited = false)
    public Start start(GroupId group) {
        var place = circle.require(group);
        var meeting = meetings.in(group);
        return new Start(
                rounds.openIn(group).map(LiveRound::id).orElse(0L),
                meeting.map(MeetingFacts::number).orElse(0),
                meeting.isPresent() || place.facilitator(),
                place.facilitator());
    }

    /** @param running id of the round that is not over, 0 for none @param meeting number of the meeting of now, 0 for none @param mayOpen whether the caller can open one now @param guide whether the caller can open one in terms */
    public record Start(long running, int meeting, boolean mayOpen, boolean guide) {}

    /** Methods that the caller can choose: the own ones first. */
    @Permit(audited = false)
    public List<MethodVersion> methods() {
        return methods.all(me());
    }

    private MemberId me() {
        return caller.requireMember();
    }
}
