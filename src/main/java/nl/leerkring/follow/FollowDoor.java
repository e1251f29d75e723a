package nl.leerkring.follow;

import jakarta.inject.Inject;
import java.util.Locale;
import java.util.function.Predicate;
import nl.leerkring.arena.ArenaHall;
import nl.leerkring.arena.SeriesFacts;
import nl.leerkring.membership.EmailAddress;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** Following a series by mail, for everybody: asking, and with the link of a mail confirming and stopping. */
@UseCase
public class FollowDoor {
    /** The field for the address. */
    public static final String FIELD = "followEmail";

    @Inject
    Clock clock;

    @Inject
    ArenaHall hall;

    @Inject
    Followers followers;

    @Inject
    FollowMails mails;

    /** What who has the link may know: not the address, a link is passed on easily. */
    public record Following(SeriesFacts series, boolean confirmed) {}

    /**
     * Mails a link to this address, at most once an hour. Nothing tells whether it follows already: whoever types it may not be who reads its mail.
     *
     * @param slug of the series @throws DomainException beside the field, 404 for a series that is not there
     */
    @Permit(everyone = true)
    public void ask(String slug, String email, Locale language) {
        var series = series(one -> one.slug().equals(slug));
        var follower = followers.locked(series.id(), EmailAddress.require(FIELD, email), language);
        if (follower.mayBeAsked(clock.now())) {
            follower.asked(clock.now());
            mails.ask(series, follower);
        }
    }

    /** @param secret of the link @throws DomainException 404 when it follows nothing, or no longer */
    @Permit(everyone = true, audited = false)
    public Following look(String secret) {
        var follower = find(secret);
        return new Following(series(one -> one.id().equals(follower.series())), follower.confirmed());
    }

    /** From now on there are mails. @throws DomainException as {@link #look} */
    @Permit(everyone = true)
    public void confirm(String secret) {
        find(secret).confirm(clock.now());
    }

    /** No mails any more, and the address is gone. @throws DomainException as {@link #look} */
    @Permit(everyone = true)
    public void stop(String secret) {
        followers.remove(find(secret));
    }

    private Follower find(String secret) {
        return followers.withSecret(secret).orElseThrow(DomainException::notFound);
    }

    private SeriesFacts series(Predicate<SeriesFacts> wanted) {
        return hall.series().stream().filter(wanted).findFirst().orElseThrow(DomainException::notFound);
    }
}
