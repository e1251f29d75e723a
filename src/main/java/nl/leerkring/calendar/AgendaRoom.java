package nl.leerkring.calendar;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.leerkring.membership.Directory;
import nl.leerkring.membership.Secret;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;

/** What is coming for a member, and the secret address by which other calendars read it. */
@UseCase
public class AgendaRoom {
    @Inject
    Caller caller;

    @Inject
    Clock clock;

    @Inject
    Directory directory;

    @Inject
    Collected collected;

    @Inject
    Feeds feeds;

    /** What the caller takes part in and is not over, the first one first; also what was cancelled. */
    @Permit(audited = false)
    public List<CalendarEntry> coming() {
        return directory
                .person(caller.requireMember())
                .map(person -> collected.of(person, clock.now()))
                .orElse(List.of());
    }

    /** The secret address of the caller, if there is one; not the secret, which is kept by nobody. */
    @Permit(audited = false)
    public Optional<FeedRow> address() {
        return feeds.of(caller.requireMember()).map(FeedAddress::row);
    }

    /** Makes one. @return its secret, to be shown once @throws DomainException refused when there is one already */
    @Permit
    public String make() {
        var secret = Secret.create();
        if (!feeds.make(caller.requireMember(), secret, clock.now())) {
            throw DomainException.refused("calendar.error.made");
        }
        return secret;
    }

    /**
     * Makes another one; the earlier one stops at once.
     *
     * @param revision which one the caller saw: who sends the page again does not make yet another one
     * @return its secret, to be shown once
     * @throws DomainException refused when there is none, or another one than the caller saw
     */
    @Permit
    public String renew(int revision) {
        var address = feeds.lock(caller.requireMember()).orElseThrow(AgendaRoom::changed);
        end(address, revision);
        var secret = Secret.create();
        address.renew(secret, clock.now());
        return secret;
    }

    /** There is none any more; without one nothing happens. @throws DomainException refused when there is another one than the caller saw */
    @Permit
    public void stop(int revision) {
        feeds.lock(caller.requireMember()).ifPresent(address -> {
            end(address, revision);
            feeds.remove(address);
        });
    }

    private void end(FeedAddress address, int revision) {
        if (address.revision() != revision) {
            throw changed();
        }
        feeds.ended(address, clock.now());
    }

    private static DomainException changed() {
        return DomainException.refused("calendar.error.changed");
    }
}
