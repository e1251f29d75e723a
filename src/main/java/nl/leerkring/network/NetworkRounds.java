package nl.leerkring.network;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.leerkring.arena.ArenaHall;
import nl.leerkring.arena.SeriesFacts;
import nl.leerkring.membership.AccountRemoved;
import nl.leerkring.shared.Clock;

/** What happens in the network by itself: telling people that a list was taken over, and forgetting. */
@ApplicationScoped
class NetworkRounds {
    private static final int MOST = 100;
    private static final Duration TRIED = Duration.ofDays(1);
    private static final Duration ASKED = Duration.ofDays(30);

    @Inject
    Clock clock;

    @Inject
    ArenaHall hall;

    @Inject
    Imports imports;

    @Inject
    Members members;

    @Inject
    NetworkMails mails;

    /** Writes the mails that are due. @return how many members heard something */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int tell() {
        var untold = members.untold(MOST);
        if (!untold.isEmpty()) {
            var series = hall.series().stream().collect(Collectors.toMap(SeriesFacts::id, Function.identity()));
            untold.forEach(one -> {
                one.told(clock.now());
                mails.told(series.get(one.facts().series()), one.facts(), members.link(one));
            });
        }
        return untold.size();
    }

    /** Lets go of files that were tried only, and of who was asked and never said yes. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forget() {
        imports.forget(clock.now().minus(TRIED));
        members.forgetAsked(clock.now().minus(ASKED));
        return 0;
    }

    void removed(@Observes AccountRemoved event) {
        members.everOf(event.member()).forEach(one -> members.leave(one, clock.now()));
    }
}
