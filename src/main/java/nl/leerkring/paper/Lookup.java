package nl.leerkring.paper;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import nl.leerkring.shared.Clock;

/**
 * Looks up what everybody with its number may see of a paper. A number with a typing error and one that does not exist get the same answer, and
 * both count as a guess.
 */
@Dependent
public class Lookup {
    @Inject
    PaperBrake brake;

    @Inject
    Clock clock;

    /** @param found nothing as well when one has to wait @param pause how long this visitor has to wait; zero for who did not guess too often */
    public record Answer<T>(Optional<T> found, Duration pause) {}

    /**
     * The paper of a number, when there is one.
     *
     * @param typed as somebody typed it, or null
     * @param origin network address of who asks
     * @param among finds papers of a kind
     */
    public <T> Answer<T> look(String typed, String origin, Function<PaperNumber, Optional<T>> among) {
        var pause = brake.pause(origin, clock.now());
        if (!pause.isZero()) {
            return new Answer<>(Optional.empty(), pause);
        }
        var found = PaperNumber.parse(typed).flatMap(among);
        if (found.isEmpty()) {
            brake.wrong(origin, clock.now());
        }
        return new Answer<>(found, Duration.ZERO);
    }
}
