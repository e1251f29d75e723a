package nl.leerkring.membership.web;

import java.io.Serializable;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import nl.leerkring.membership.SignedIn;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;

/**
 * All that a session holds; small, because every node gets a copy.
 *
 * @param groups names of {@link Role}s
 * @param generation session generation of the account when this session began
 * @param checkedAt when it was last compared with the account
 */
public record Auth(long id, Set<String> groups, int generation, String displayName, String initials, Instant checkedAt)
        implements Serializable {
    static Auth of(SignedIn who, Instant now) {
        var groups = who.roles().stream().map(Role::name).collect(Collectors.toCollection(HashSet::new));
        return new Auth(who.member().value(), groups, who.generation(), who.displayName(), who.initials(), now);
    }

    MemberId member() {
        return new MemberId(id);
    }

    Set<Role> roles() {
        return groups.stream().map(Role::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }

    /** The same person in this generation, to be compared with the account at the next request. */
    Auth in(int newGeneration) {
        return new Auth(id, groups, newGeneration, displayName, initials, Instant.EPOCH);
    }
}
