package nl.leerkring.membership;

import jakarta.inject.Inject;
import java.util.List;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.UseCase;

/** What an administrator does with accounts: find them, give and take roles. Nothing of what people learn or write. */
@UseCase
public class Members {
    /** Rows on a page. */
    public static final int PAGE = 20;

    @Inject
    Accounts accounts;

    @Inject
    Caller caller;

    /** A page of members whose name or address holds the words. @param page from 0 */
    @Permit(value = Role.ADMINISTRATOR, audited = false)
    public List<MemberRow> search(String words, int page) {
        return accounts.search(words, Math.max(0, page) * PAGE, PAGE).stream()
                .map(account -> new MemberRow(
                        account.id().value(),
                        account.displayName(),
                        account.email(),
                        account.isConfirmed(),
                        account.roles()))
                .toList();
    }

    /** How many there are. */
    @Permit(value = Role.ADMINISTRATOR, audited = false)
    public long count(String words) {
        return accounts.count(words);
    }

    /** Gives a role; it works at the latest a minute later in a running session. */
    @Permit(Role.ADMINISTRATOR)
    public void grant(MemberId member, Role role) {
        accounts.find(member).orElseThrow(DomainException::notFound).grant(role);
    }

    /** Takes a role. Nobody takes the administrator's role from themselves: somebody must be left. */
    @Permit(Role.ADMINISTRATOR)
    public void revoke(MemberId member, Role role) {
        if (role == Role.ADMINISTRATOR && member.equals(caller.requireMember())) {
            throw DomainException.refused("members.self");
        }
        accounts.find(member).orElseThrow(DomainException::notFound).revoke(role);
    }
}
