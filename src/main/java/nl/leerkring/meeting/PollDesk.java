package nl.leerkring.meeting;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.leerkring.intervision.Circle;
import nl.leerkring.intervision.GroupId;
import nl.leerkring.intervision.MyGroup;
import nl.leerkring.method.Methods;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** Asking a group which date suits: opening a poll and picking a moment for who guides it, answering for everybody in it. */
@UseCase
public class PollDesk {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Circle circle;

    @Inject
    Polls polls;

    @Inject
    Planner planner;

    @Inject
    MeetingMails mails;

    @Inject
    Methods methods;

    /** A poll in a list. @param answered whether the viewer answered it */
    public record Row(PollId id, Instant first, Instant last, boolean answered) {}

    /** A moment with what people said. @param mine what the viewer said, or null @param passed whether it is too late for it */
    public record Moment(
            long id,
            Instant startsAt,
            Map<MemberId, PollChoice> answers,
            BestMoment.Score score,
            PollChoice mine,
            boolean passed) {
        public int yes() {
            return score.yes();
        }

        public int ifNeedBe() {
            return score.ifNeedBe();
        }
    }

    /** A poll as a page shows it. @param best id of the moment that suits most, 0 for none @param meeting what came of it, or null */
    public record Page(
            PollId id,
            GroupId group,
            boolean open,
            int minutes,
            MeetingDetails details,
            List<Moment> moments,
            long best,
            MeetingId meeting) {}

    /** Everything that is wrong with a poll, in the order of the form. */
    @Permit(audited = false)
    public List<DomainException> problems(GroupId group, PollPlan plan) {
        var facts = circle.requireFacilitator(group).requireOpen().facts();
        var method = plan.details().method();
        var methodProblem =
                method == null || method.isBlank() || methods.version(method).isPresent()
                        ? Stream.<DomainException>empty()
                        : Stream.of(DomainException.invalid("method", "meeting.error.method"));
        return Stream.concat(plan.problems(facts, clock.now()).stream(), methodProblem)
                .toList();
    }

    /** Opens a poll; the others are asked by mail. @throws DomainException beside the field */
    @Permit
    public PollId open(GroupId group, PollPlan plan) {
        problems(group, plan).stream().findFirst().ifPresent(problem -> {
            throw problem;
        });
        var me = caller.requireMember();
        var poll = new DatePoll(group, plan, me, clock.now());
        polls.add(poll);
        plan.offered().forEach(moment -> polls.add(new PollMoment(poll.id(), moment)));
        mails.ask(circle.require(group).facts(), group.address("/polls/" + poll.id()), me);
        return poll.id();
    }

    /** Polls of a group that wait for answers. @throws DomainException as {@link Circle#require} */
    @Permit(audited = false)
    public List<Row> waiting(GroupId group) {
        circle.require(group);
        var me = caller.requireMember();
        return polls.open(group).stream()
                .map(poll -> {
                    var moments = polls.moments(poll.id());
                    var answered = polls.answers(poll.id()).values().stream().anyMatch(by -> by.containsKey(me));
                    return new Row(
                            poll.id(),
                            moments.get(0).startsAt(),
                            moments.get(moments.size() - 1).startsAt(),
                            answered);
                })
                .toList();
    }

    /** A poll. @throws DomainException 404 for who is not in its group; leads to the agreement when it is not accepted */
    @Permit(audited = false)
    public Page read(PollId id) {
        var poll = polls.find(id).orElseThrow(DomainException::notFound);
        circle.require(poll.group());
        var present =
                circle.members(poll.group()).stream().map(row -> row.member()).collect(Collectors.toSet());
        var answers = polls.answers(id);
        var moments = polls.moments(id).stream()
                .map(moment -> moment(moment, answers.getOrDefault(moment.id(), Map.of()), present))
                .toList();
        var scores = new HashMap<Moment, BestMoment.Score>();
        moments.forEach(moment -> scores.put(moment, moment.score()));
        var best = BestMoment.of(
                moments.stream().filter(moment -> !moment.passed()).toList(), scores);
        return new Page(
                id,
                poll.group(),
                poll.isOpen(),
                poll.minutes(),
                poll.details(),
                moments,
                best.map(Moment::id).orElse(0L),
                poll.meeting());
    }

    /** Says what suits the caller; what is not answered stays as it was. @throws DomainException 404 for a moment of another poll */
    @Permit
    public void answer(PollId id, Map<Long, PollChoice> choices) {
        var poll = open(id, false);
        var known = polls.moments(poll.id()).stream().map(PollMoment::id).collect(Collectors.toSet());
        if (!known.containsAll(choices.keySet())) {
            throw DomainException.notFound();
        }
        if (choices.isEmpty()) {
            throw DomainException.refused("meeting.poll.error.nothing");
        }
        choices.forEach((moment, choice) -> polls.answer(moment, caller.requireMember(), choice));
    }

    /** Picks a moment: a meeting is planned and everybody gets the invitation. @throws DomainException refused when it has passed */
    @Permit
    public MeetingId pick(PollId id, long moment) {
        var poll = open(id, true);
        var picked = polls.moments(id).stream()
                .filter(one -> one.id() == moment)
                .findFirst()
                .orElseThrow(DomainException::notFound);
        requirePossible(poll, picked);
        var slot = new Slot(picked.startsAt(), picked.startsAt().plus(Duration.ofMinutes(poll.minutes())));
        var meeting = planner.plan(poll.group(), slot, poll.details()).id();
        poll.close(meeting, clock.now());
        return meeting;
    }

    /** Ends it without a meeting. */
    @Permit
    public void close(PollId id) {
        open(id, true).close(null, clock.now());
    }

    /** Between the question and the answer time went by, and the group may end earlier than it would have. */
    private void requirePossible(DatePoll poll, PollMoment picked) {
        if (!picked.startsAt().isAfter(clock.now())) {
            throw DomainException.refused("meeting.error.past");
        }
        var endsOn = circle.require(poll.group()).facts().endsOn();
        if (picked.startsAt().atZone(Clock.ZONE).toLocalDate().isAfter(endsOn)) {
            throw DomainException.refused("meeting.error.afterGroup");
        }
    }

    private DatePoll open(PollId id, boolean guiding) {
        var group = polls.find(id).orElseThrow(DomainException::notFound).group();
        MyGroup mine = guiding ? circle.requireFacilitator(group) : circle.require(group);
        mine.requireOpen();
        var poll = polls.lock(id);
        poll.requireOpen();
        return poll;
    }

    private Moment moment(PollMoment moment, Map<MemberId, PollChoice> answers, Set<MemberId> present) {
        var counted = new HashMap<>(answers);
        counted.keySet().retainAll(present);
        return new Moment(
                moment.id(),
                moment.startsAt(),
                counted,
                BestMoment.Score.of(counted.values()),
                counted.get(caller.requireMember()),
                !moment.startsAt().isAfter(clock.now()));
    }
}
