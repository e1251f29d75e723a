package nl.leerkring.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import nl.leerkring.shared.GuessBrake;

/** Slows down who tries codes; each member for themselves. */
@ApplicationScoped
public class JoinBrake extends GuessBrake {
    private static final int TRIES = 10;

    public JoinBrake() {
        super(TRIES);
    }
}
