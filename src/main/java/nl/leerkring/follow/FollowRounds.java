package nl.leerkring.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import nl.leerkring.arena.EditionDirectory;
import nl.leerkring.arena.EditionPublished;
import nl.leerkring.membership.AccountRemoved;
import nl.leerkring.membership.Directory;
import nl.leerkring.shared.Clock;

/** What happens to followers by itself: they hear of editions, and are forgotten. */
@ApplicationScoped
public class FollowRounds {
    /** How long somebody can confirm. */
    static final Duration UNCONFIRMED = Duration.ofDays(7);

    /** How many mails are written in one transaction. */
    static final int MOST = 200;

    @Inject
    Clock clock;

    @Inject
    EditionDirectory editions;

    @Inject
    Directory directory;

    @Inject
    Followers followers;

    @Inject
    FollowMails mails;

    /** Writes the next mails about one edition; none when it was cancelled, or is over. @return how many editions were handled */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int tell() {
        var due = followers.due();
        due.ifPresent(this::tell);
        return due.isPresent() ? 1 : 0;
    }

    private void tell(Announcement announcement) {
        var now = clock.now();
        var place = editions.find(announcement.edition())
                .filter(one -> !one.edition().cancelled() && !one.edition().over(now));
        if (place.isEmpty()) {
            announcement.done(now);
            return;
        }
        var next = followers.next(announcement, MOST);
        for (var follower : next) {
            mails.tell(place.get(), follower);
            announcement.told(follower);
        }
        if (next.size() < MOST) {
            announcement.done(now);
        }
    }

    /** Lets go of addresses that were not confirmed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public int forget() {
        followers.forgetUnconfirmed(clock.now().minus(UNCONFIRMED));
        return 0;
    }

    void published(@Observes EditionPublished event) {
        followers.announce(event);
    }

    void removed(@Observes AccountRemoved event) {
        directory.person(event.member()).ifPresent(person -> followers.forget(person.email()));
    }
}
