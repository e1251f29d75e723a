package nl.leerkring.harvest.photo.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.leerkring.shared.GuessBrake;

/** Nobody has all photos taken away at once: somebody is in some of them, and a room of people shares a network address. */
@ApplicationScoped
public class ReportBrake extends GuessBrake {
    private static final int REPORTS = 20;

    public ReportBrake() {
        super(REPORTS);
    }
}
