package nl.leerkring.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import nl.leerkring.arena.ArenaFixture;
import nl.leerkring.arena.SeriesFacts;

/** Followers of series, made by the use cases, and what they read. */
@ApplicationScoped
public class FollowFixture {
    @Inject
    ArenaFixture fixture;

    @Inject
    FollowDoor door;

    @Inject
    FollowRounds rounds;

    /** A visitor asks to follow it. @return the secret of the mailed link */
    String asks(SeriesFacts series, String email) {
        fixture.asVisitor(() -> {
            door.ask(series.slug(), email, Locale.forLanguageTag("nl"));
            return null;
        });
        return column("select secret from follow_follower where email = ?", email)
                .get(0);
    }

    /** Asks, and confirms. @return the secret of the mailed link */
    String follows(SeriesFacts series, String email) {
        var secret = asks(series, email);
        door.confirm(secret);
        return secret;
    }

    void clockTicks() {
        while (rounds.tell() > 0) {
            // until nothing is due
        }
    }

    /** Subjects of all mails to this address, the first one first. */
    List<String> subjects(String email) {
        return column("select subject from notification_mail where address = ? order by id", email);
    }

    List<String> column(String sql, Object value) {
        return fixture.rows(sql, value).stream()
                .flatMap(row -> row.values().stream())
                .toList();
    }
}
