package nl.leerkring.follow;

import jakarta.inject.Inject;
import nl.leerkring.arena.Coordination;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.UseCase;

/** What a coordinator knows of followers: how many there are, not who. */
@UseCase
public class FollowDesk {
    @Inject
    Coordination coordination;

    @Inject
    Followers followers;

    /** How many follow the series. @throws nl.leerkring.shared.DomainException 404 for who does not coordinate it */
    @Permit(value = Role.ARENA_COORDINATOR, audited = false)
    public int count(String slug) {
        return followers.count(coordination.series(slug).id());
    }
}
