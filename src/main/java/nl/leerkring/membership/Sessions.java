package nl.leerkring.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import nl.leerkring.membership.AccountToken.Purpose;

/** What the authentication mechanism asks, before there is a caller whose rights could be checked. */
@ApplicationScoped
@Transactional
public class Sessions {
    /** A remembered device that comes in. @param token for the next time: each works once */
    public record Device(SignedIn who, String token) {}

    @Inject
    Accounts accounts;

    @Inject
    Tokens tokens;

    /** Comes in with the token of a remembered device, which is replaced by a new one. */
    public Optional<Device> withDevice(String token) {
        return tokens.take(token, Purpose.REMEMBER)
                .flatMap(taken -> accounts.find(taken.account()))
                .map(account -> new Device(account.signedIn(), tokens.issue(account.id(), Purpose.REMEMBER, null)));
    }

    /** What a session should hold now; empty when everything was signed out since. Asked once a minute, not at every request. */
    public Optional<SignedIn> refresh(SignedIn before) {
        return accounts.find(before.member())
                .filter(account -> account.generation() == before.generation())
                .map(Account::signedIn);
    }
}
