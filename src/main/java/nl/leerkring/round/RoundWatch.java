package nl.leerkring.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.MemberId;

/** Who looks at a round at this moment, for sockets: they have no caller of their own. */
@ApplicationScoped
public class RoundWatch {
    @Inject
    Rounds rounds;

    @Inject
    Watchers watchers;

    @Inject
    Clock clock;

    /** Notes that the member is there. @return false for who never came into the round, or left it */
    @Transactional
    public boolean seen(long round, MemberId member) {
        return watchers.seen(round, member, clock.now());
    }

    /** Number of the last change of each of these rounds. */
    @Transactional
    public Map<Long, Long> numbers(Set<Long> ids) {
        var numbers = new HashMap<Long, Long>();
        rounds.numbers(List.copyOf(ids)).forEach(row -> numbers.put((Long) row[0], (Long) row[1]));
        return numbers;
    }
}
