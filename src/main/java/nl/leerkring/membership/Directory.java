package nl.leerkring.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.leerkring.shared.MemberId;

/** Names and addresses of members for other features. No rights are checked here: who asks shows only what is allowed. */
@ApplicationScoped
public class Directory {
    @Inject
    Accounts accounts;

    /** The member, when it exists. */
    public Optional<Person> person(MemberId id) {
        return accounts.find(id).map(Account::person);
    }

    /** The member with this e-mail address, when it exists. */
    public Optional<Person> byEmail(String email) {
        return accounts.withEmail(email).map(Account::person);
    }
}
