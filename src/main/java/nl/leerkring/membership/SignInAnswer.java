package nl.leerkring.membership;

import java.time.Duration;
import java.util.Optional;

/**
 * What came of an attempt to sign in. No exception for a wrong password: the attempt was counted and that must stay.
 *
 * @param who the member, when all was right
 * @param minutes to wait before another attempt; 0: none
 * @param unconfirmed the password was right but the address is not confirmed; another mail is on its way
 */
public record SignInAnswer(Optional<SignedIn> who, long minutes, boolean unconfirmed) {
    static SignInAnswer welcome(SignedIn who) {
        return new SignInAnswer(Optional.of(who), 0, false);
    }

    static SignInAnswer unknown() {
        return new SignInAnswer(Optional.empty(), 0, false);
    }

    static SignInAnswer wait(Duration time) {
        return new SignInAnswer(Optional.empty(), ThrottlePolicy.minutes(time), false);
    }

    static SignInAnswer confirmFirst() {
        return new SignInAnswer(Optional.empty(), 0, true);
    }
}
