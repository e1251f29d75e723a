package nl.leerkring.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** What a group may see of these members, by id; one query. */
    public Map<MemberId, NameCard> cards(Collection<MemberId> members) {
        return accounts.all(members).stream().collect(Collectors.toMap(Account::member, Account::card));
    }

    /** The member with this e-mail address, when it exists. */
    public Optional<Person> byEmail(String email) {
        return accounts.withEmail(email).map(Account::person);
    }
}
