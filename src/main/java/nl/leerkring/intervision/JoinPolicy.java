package nl.leerkring.intervision;

import java.util.Optional;
import java.util.Set;

/** Who may ask to come into a group, and why not. Pure. */
final class JoinPolicy {
    private JoinPolicy() {}

    /** How somebody stands towards a group. @param organisations to which they belong */
    record Standing(boolean inside, boolean waiting, Set<String> organisations) {}

    /** Whether somebody who is not in it may know that this group is there. */
    static boolean visible(GroupFacts group, Standing standing) {
        return switch (group.access()) {
            case INVITED -> false;
            case ORGANISATION -> standing.organisations().contains(group.organisation());
            case REQUEST -> true;
        };
    }

    /** Key of the reason why they may not ask; empty when they may. */
    static Optional<String> refusal(GroupFacts group, Standing standing) {
        if (group.closed()) {
            return Optional.of("intervision.closed");
        }
        if (standing.inside()) {
            return Optional.of("intervision.request.inside");
        }
        if (standing.waiting()) {
            return Optional.of("intervision.request.waiting");
        }
        return group.full() ? Optional.of("intervision.full") : Optional.empty();
    }
}
