package nl.leerkring.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;

/** Names and addresses of members for other features. No rights are checked here: who asks shows only what is allowed. */
@ApplicationScoped
public class Directory {
    @Inject
    Accounts accounts;

    @Inject
    AccountRoles roles;

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

    /** Whether the member has the role at this moment, whatever a session still says. */
    public boolean has(MemberId id, Role role) {
        return roles.of(id).contains(role);
    }

    /** Everybody who has the role at this moment. */
    public List<Person> having(Role role) {
        return roles.holders(role, LockModeType.NONE).stream()
                .flatMap(holder -> person(new MemberId(holder.account())).stream())
                .toList();
    }
}
