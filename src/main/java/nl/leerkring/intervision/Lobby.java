package nl.leerkring.intervision;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** Where intervision begins: the caller's groups and the groups that can be asked for. */
@UseCase
public class Lobby {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Groups groups;

    @Inject
    Agreements agreements;

    @Inject
    Doors doors;

    @Inject
    Organisations organisations;

    /** A group of the caller. @param agreed whether the agreement in force is accepted */
    public record Mine(GroupFacts facts, boolean facilitator, boolean agreed) {}

    /** A request of the caller that waits. */
    public record Asked(GroupId group, String name, Instant askedAt) {}

    /** The caller's groups, closed ones last. */
    @Permit(audited = false)
    public List<Mine> mine() {
        var me = caller.requireMember();
        var seats = groups.seatsOf(me);
        var ids = seats.stream().map(GroupMember::group).toList();
        var guided = seats.stream()
                .filter(GroupMember::isFacilitator)
                .map(GroupMember::group)
                .collect(Collectors.toSet());
        var counts = groups.counts(ids);
        var agreed = agreements.accepted(me, ids);
        return groups.all(ids).stream()
                .map(group -> new Mine(
                        group.facts(counts.getOrDefault(group.id(), 0)),
                        guided.contains(group.id()),
                        agreed.contains(group.id())))
                .sorted(java.util.Comparator.comparing(row -> row.facts().closed()))
                .toList();
    }

    /** Groups the caller guides and may invite into. */
    @Permit(audited = false)
    public List<GroupFacts> guided() {
        return mine().stream()
                .filter(row -> row.facilitator() && !row.facts().closed())
                .map(Mine::facts)
                .toList();
    }

    /** Requests of the caller that wait for an answer. */
    @Permit(audited = false)
    public List<Asked> asked() {
        var waiting = doors.waitingOf(caller.requireMember());
        var names = groups.all(waiting.stream().map(GroupRequest::group).toList()).stream()
                .collect(Collectors.toMap(IntervisionGroup::id, IntervisionGroup::name));
        return waiting.stream()
                .map(request -> new Asked(request.group(), names.get(request.group()), request.askedAt()))
                .toList();
    }

    /** Groups with a free seat that the caller may ask for. */
    @Permit(audited = false)
    public List<GroupFacts> open() {
        var me = caller.requireMember();
        var found = groups.open(clock.today());
        var counts = groups.counts(found.stream().map(IntervisionGroup::id).toList());
        var may = mayAsk(me);
        return found.stream()
                .map(group -> group.facts(counts.getOrDefault(group.id(), 0)))
                .filter(may)
                .toList();
    }

    private Predicate<GroupFacts> mayAsk(MemberId me) {
        var inside = groups.seatsOf(me).stream().map(GroupMember::group).collect(Collectors.toSet());
        var waiting = doors.waitingOf(me).stream().map(GroupRequest::group).collect(Collectors.toSet());
        var belongs = organisations.of(me);
        return group -> {
            var standing = new JoinPolicy.Standing(inside.contains(group.id()), waiting.contains(group.id()), belongs);
            return JoinPolicy.visible(group, standing)
                    && JoinPolicy.refusal(group, standing).isEmpty();
        };
    }
}
