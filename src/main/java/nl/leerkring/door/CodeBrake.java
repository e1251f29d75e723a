package nl.leerkring.door;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down who tries codes. Who is signed in has {@value #MEMBER} tries in ten minutes; visitors of one network address share {@value #NETWORK}, since
 * a whole room comes by one address. Of 29^6 codes two hold at a time, so that is far from enough to guess. Per node and in memory.
 */
@ApplicationScoped
public class CodeBrake {
    static final int MEMBER = 10;
    static final int NETWORK = 60;
    static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int REMEMBERED = 10_000;

    private final Map<String, Wrong> wrong = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Wrong> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param since the first wrong one of this window */
    private record Wrong(Instant since, int count) {}

    /** Who tries. @param key member or address @param most wrong tries in a window */
    record Visitor(String key, int most) {}

    /** How long this visitor must wait; zero to go on. */
    synchronized Duration pause(Visitor visitor, Instant now) {
        var seen = wrong.get(visitor.key());
        if (seen == null || seen.count() < visitor.most()) {
            return Duration.ZERO;
        }
        var left = Duration.between(now, seen.since().plus(WINDOW));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** It was wrong. */
    synchronized void wrong(Visitor visitor, Instant now) {
        var seen = wrong.get(visitor.key());
        var over = seen == null || !now.isBefore(seen.since().plus(WINDOW));
        wrong.put(visitor.key(), over ? new Wrong(now, 1) : new Wrong(seen.since(), seen.count() + 1));
    }
}
