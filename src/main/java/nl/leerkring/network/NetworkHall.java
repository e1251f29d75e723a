package nl.leerkring.network;

import jakarta.inject.Inject;
import nl.leerkring.arena.SeriesFacts;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** The network as everybody sees it. */
@UseCase
public class NetworkHall {
    @Inject
    Members members;

    /** About how many there are, and from which perspectives. */
    @Permit(everyone = true, audited = false)
    public Crowd about(SeriesFacts series) {
        return Crowd.of(series, members.mix(series.id()));
    }
}
