package nl.leerkring.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;

/** Stands where the mail is: what members would read in it. */
@ApplicationScoped
public class MailedTokens {
    private final List<Object> events = new ArrayList<>();

    synchronized void confirmation(@Observes ConfirmationAsked event) {
        events.add(event);
    }

    synchronized void already(@Observes AlreadyRegistered event) {
        events.add(event);
    }

    synchronized void reset(@Observes PasswordResetAsked event) {
        events.add(event);
    }

    synchronized void change(@Observes EmailChangeAsked event) {
        events.add(event);
    }

    synchronized void changed(@Observes EmailChanged event) {
        events.add(event);
    }

    /** The last event of this kind. */
    public synchronized <T> T last(Class<T> kind) {
        return events.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    synchronized int count() {
        return events.size();
    }
}
