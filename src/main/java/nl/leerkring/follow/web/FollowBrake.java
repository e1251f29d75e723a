package nl.leerkring.follow.web;

import jakarta.enterprise.context.ApplicationScoped;
import nl.leerkring.shared.GuessBrake;

/** Nobody has mails sent to a list of strangers by us: so many addresses from one network, then it has to wait. */
@ApplicationScoped
public class FollowBrake extends GuessBrake {
    private static final int ADDRESSES = 20;

    public FollowBrake() {
        super(ADDRESSES);
    }
}
