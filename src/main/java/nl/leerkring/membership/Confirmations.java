package nl.leerkring.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Asks people to confirm the address of their account. */
@ApplicationScoped
class Confirmations {
    @Inject
    Tokens tokens;

    @Inject
    Event<ConfirmationAsked> asked;

    /** Mails the address to confirm (again); earlier mails stop working. */
    void ask(Account account) {
        var token = tokens.issue(account.member(), TokenPurpose.CONFIRM);
        asked.fire(new ConfirmationAsked(
                account.member(), account.email(), account.displayName(), account.language(), token));
    }
}
