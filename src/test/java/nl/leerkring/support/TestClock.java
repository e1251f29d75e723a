package nl.leerkring.support;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Duration;
import java.time.Instant;
import nl.leerkring.shared.Clock;

/** The clock of the tests: real time until a test moves it. Every test that moves it calls {@link #reset()} at its end. */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestClock extends Clock {
    private Duration offset = Duration.ZERO;

    @Override
    public Instant now() {
        return super.now().plus(offset);
    }

    /** Moves time on (or back, when negative) for everything in the server. */
    public void move(Duration by) {
        offset = offset.plus(by);
    }

    /** Real time again. */
    public void reset() {
        offset = Duration.ZERO;
    }
}
