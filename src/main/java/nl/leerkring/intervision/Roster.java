package nl.leerkring.intervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerkring.shared.MemberId;

/**
 * What other features need of a group where nobody is signed in, for example to write a mail. No rights are checked here: what people see or
 * do goes through {@link Circle}.
 */
@ApplicationScoped
public class Roster {
    @Inject
    Groups groups;

    @Inject
    Agreements agreements;

    /** The group, when it exists. */
    public Optional<GroupFacts> facts(GroupId id) {
        return groups.find(id).map(group -> group.facts(groups.count(id)));
    }

    /** Who is in it and accepted the agreement in force, who is in it longest first. */
    public List<MemberId> agreed(GroupId id) {
        var agreed = agreements.consents(id, agreements.inForce(id).version()).stream()
                .map(Consent::member)
                .collect(Collectors.toSet());
        return groups.seats(id).stream()
                .map(GroupMember::member)
                .filter(agreed::contains)
                .toList();
    }

    /** Who is in it, or left after this moment; who was in it longest first. Who came in later too: people can meet before they sign up. */
    public List<MemberId> since(GroupId id, Instant from) {
        return groups.seatsSince(id, from).stream()
                .map(GroupMember::member)
                .distinct()
                .toList();
    }

    /** Where somebody takes part, also in groups that are closed; with as many queries for many groups as for one. */
    public List<Participation> takesPart(MemberId member) {
        var since = groups.seatsOf(member).stream()
                .collect(Collectors.toMap(GroupMember::group, GroupMember::joinedAt, (newest, earlier) -> newest));
        var agreed = agreements.accepted(member, since.keySet());
        var counts = groups.counts(agreed);
        return groups.all(agreed).stream()
                .map(group -> new Participation(group.facts(counts.getOrDefault(group.id(), 0)), since.get(group.id())))
                .toList();
    }

    /** A group that goes on. @param people how many are in it */
    public record Going(GroupId id, String name, int people) {}

    /** The groups that go on in which somebody is, by name. One query. */
    public List<Going> going(MemberId member) {
        return groups.going(member);
    }

    /** The groups somebody is in. */
    public List<GroupId> groupsOf(MemberId member) {
        return groups.seatsOf(member).stream().map(GroupMember::group).toList();
    }
}
