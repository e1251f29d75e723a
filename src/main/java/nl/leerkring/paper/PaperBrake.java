package nl.leerkring.paper;

import jakarta.enterprise.context.ApplicationScoped;
import nl.leerkring.shared.GuessBrake;

/** Slows down who tries numbers of papers. */
@ApplicationScoped
public class PaperBrake extends GuessBrake {
    private static final int TRIES = 10;

    public PaperBrake() {
        super(TRIES);
    }
}
