package nl.leerkring.membership;

import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.EnumSet;
import java.util.List;
import nl.leerkring.shared.Caller;
import nl.leerkring.shared.DomainException;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Permit;
import nl.leerkring.shared.Role;
import nl.leerkring.shared.UseCase;

/** What beheer does with members: find them, give and take roles. There is always an administrator left. */
@UseCase
public class Members {
    /** Members on one page. */
    public static final int PAGE = 25;

    @Inject
    Caller caller;

    @Inject
    Accounts accounts;

    @Inject
    AccountRoles roles;

    /** One page of members whose name or address contains the words. @param page from 0 */
    @Permit(value = Role.ADMINISTRATOR, audited = false)
    public MemberPage search(String words, int page) {
        var tidy = Names.tidy(words);
        var found = accounts.search(tidy, Math.max(0, page) * PAGE, PAGE);
        var granted = roles.current(
                found.stream().map(account -> account.member().value()).toList());
        return new MemberPage(
                found.stream().map(account -> row(account, granted)).toList(), accounts.count(tidy));
    }

    /** One member. @throws DomainException 404 when there is none with this id */
    @Permit(value = Role.ADMINISTRATOR, audited = false)
    public MemberRow read(MemberId member) {
        return row(accounts.require(member), roles.current(List.of(member.value())));
    }

    /** Gives a role; again is no change. @throws DomainException 404 when there is no such member */
    @Permit(Role.ADMINISTRATOR)
    public void grant(MemberId member, Role role) {
        roles.grant(accounts.require(member).member(), role, caller.requireMember());
    }

    /** Takes a role away. @throws DomainException when it is the last administrator's, or the role everybody has */
    @Permit(Role.ADMINISTRATOR)
    public void revoke(MemberId member, Role role) {
        accounts.require(member);
        if (role == Role.LEARNER) {
            throw DomainException.refused("membership.error.learner");
        }
        if (role == Role.ADMINISTRATOR && isLastAdministrator(member)) {
            throw DomainException.refused("membership.error.lastAdministrator");
        }
        roles.revoke(member, role);
    }

    /** Whether nobody else could administer: who never chose a password cannot. */
    private boolean isLastAdministrator(MemberId member) {
        return roles.holders(Role.ADMINISTRATOR, LockModeType.PESSIMISTIC_WRITE).stream()
                .filter(holder -> holder.account() != member.value())
                .noneMatch(holder ->
                        accounts.require(new MemberId(holder.account())).isConfirmed());
    }

    private static MemberRow row(Account account, List<AccountRole> granted) {
        var own = EnumSet.of(Role.LEARNER);
        granted.stream()
                .filter(role -> role.account() == account.member().value())
                .forEach(role -> own.add(role.role()));
        return new MemberRow(account.member(), account.fullName(), account.email(), account.isConfirmed(), own);
    }
}
