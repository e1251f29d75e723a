package nl.leerkring.membership;

import java.time.Duration;

/** What a token is for, and how long it works. */
enum TokenPurpose {
    /** Chooses a new password. */
    RESET(Duration.ofHours(1)),
    /** Chooses the first password of the first administrator. */
    FIRST_PASSWORD(Duration.ofDays(7)),
    /** Proves that the new address is theirs. */
    CHANGE_EMAIL(Duration.ofDays(1)),
    /** Signs in on a device that is remembered; replaced at each use. */
    REMEMBER(Duration.ofDays(30));

    private final Duration lifetime;

    TokenPurpose(Duration lifetime) {
        this.lifetime = lifetime;
    }

    Duration lifetime() {
        return lifetime;
    }
}
