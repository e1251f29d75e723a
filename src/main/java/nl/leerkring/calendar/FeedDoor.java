package nl.leerkring.calendar;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.leerkring.membership.Directory;
import nl.leerkring.membership.Person;
import nl.leerkring.shared.Clock;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.UseCase;
import nl.leerkring.shared.web.Bundles;

/** The calendar of a member for who has its secret address: nobody is signed in, the secret is the right. */
@UseCase
public class FeedDoor {
    private static final int YEARS_BACK = 1;

    @Inject
    Clock clock;

    @Inject
    Directory directory;

    @Inject
    Collected collected;

    @Inject
    Feeds feeds;

    @Inject
    Bundles bundles;

    /** A calendar to subscribe to. */
    public record Feed(String name, List<CalendarEntry> entries) {}

    /** The past year and everything to come; empty when there is no such address, or its member is gone. */
    @Permit(everyone = true, audited = false)
    public Optional<Feed> read(String secret) {
        return feeds.withSecret(secret)
                .flatMap(address -> directory.person(address.member()).map(person -> {
                    if (address.isReadAfterLong(clock.now())) {
                        feeds.noteRead(address, clock.now());
                    }
                    return feed(person);
                }));
    }

    /** Whether it was an address that somebody renewed or stopped: asking for it is no guess. */
    @Permit(everyone = true, audited = false)
    public boolean hasEnded(String secret) {
        return feeds.hasEnded(secret);
    }

    private Feed feed(Person person) {
        var after = clock.now().atZone(Clock.ZONE).minusYears(YEARS_BACK).toInstant();
        return new Feed(bundles.text(person.language(), "calendar.feed.name"), collected.of(person, after));
    }
}
