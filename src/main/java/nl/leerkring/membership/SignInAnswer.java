package nl.leerkring.membership;

import java.time.Duration;
import java.util.Optional;

/**
 * What came of an attempt to sign in. No exception for a wrong password: the attempt was counted and that must stay.
 *
 * @param who the member, when all was right
 * @param minutes to wait before another attempt; 0: none
 */
public record SignInAnswer(Optional<SignedIn> who, long minutes) {
    static SignInAnswer welcome(SignedIn who) {
        return new SignInAnswer(Optional.of(who), 0);
    }

    static SignInAnswer unknown() {
        return new SignInAnswer(Optional.empty(), 0);
    }

    static SignInAnswer wait(Duration time) {
        return new SignInAnswer(Optional.empty(), ThrottlePolicy.minutes(time));
    }
}
