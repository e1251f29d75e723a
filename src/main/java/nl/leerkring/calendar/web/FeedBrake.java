package nl.leerkring.calendar.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.leerkring.shared.GuessBrake;

/** Slows down who tries secret addresses. More than numbers of papers: services that read for many people come from few networks. */
@ApplicationScoped
public class FeedBrake extends GuessBrake {
    private static final int TRIES = 30;

    public FeedBrake() {
        super(TRIES);
    }
}
