package nl.leerkring.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.leerkring.membership.AccountRemoved;

/** What happens to secret addresses when something happens to their members. */
@ApplicationScoped
class FeedEvents {
    @Inject
    Feeds feeds;

    /** Nothing stays, not even that there was one. */
    void gone(@Observes AccountRemoved event) {
        feeds.of(event.member()).ifPresent(feeds::remove);
    }
}
