package nl.leerkring.shared;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows down who tries numbers or secret addresses: after some wrong ones from an address nothing is looked up for ten minutes,
 * a right one neither. Counted per node and in memory: with the length of what is guessed that is enough, and no address is
 * kept. Each door has a brake of its own, a bean that extends this, so that guesses at one do not close another.
 */
public class GuessBrake {
    static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int REMEMBERED = 10_000;

    private final int tries;
    private final Map<String, Wrong> wrong = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Wrong> eldest) {
            return size() > REMEMBERED;
        }
    };

    /** @param tries how many wrong ones an address may give in ten minutes */
    protected GuessBrake(int tries) {
        this.tries = tries;
    }

    /** @param since the first wrong one of this window */
    private record Wrong(Instant since, int count) {}

    /** How long this address must wait; zero when it may go on. */
    public synchronized Duration pause(String address, Instant now) {
        var seen = wrong.get(origin(address));
        if (seen == null || seen.count() < tries) {
            return Duration.ZERO;
        }
        var left = Duration.between(now, seen.since().plus(WINDOW));
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** This address gave one that does not exist. */
    public synchronized void wrong(String address, Instant now) {
        var origin = origin(address);
        var seen = wrong.get(origin);
        var over = seen == null || !now.isBefore(seen.since().plus(WINDOW));
        wrong.put(origin, over ? new Wrong(now, 1) : new Wrong(seen.since(), seen.count() + 1));
    }

    /** One household or office: an IPv4 address, or the first half of an IPv6 address. */
    static String origin(String address) {
        try {
            if (address.contains(":")
                    && InetAddress.getByName(address.replaceFirst("%.*", "")) instanceof Inet6Address six) {
                return Arrays.toString(Arrays.copyOf(six.getAddress(), 8));
            }
            return address;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
