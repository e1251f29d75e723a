package nl.leerkring.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import nl.leerkring.shared.MemberId;
import nl.leerkring.shared.Role;

/**
 * Roles that come with a task in another feature: who manages an organisation is an administrator of organisations. Rights to give that
 * task are checked by that feature. A session knows a new role from the next sign-in on; {@link Directory#has} knows it at once.
 */
@ApplicationScoped
public class Appointing {
    @Inject
    AccountRoles roles;

    /** Gives the role; again is no change. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void appoint(MemberId member, Role role, MemberId by) {
        roles.grant(member, role, by);
    }

    /** Takes it away, when the last task that asks for it has ended. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void dismiss(MemberId member, Role role) {
        roles.revoke(member, role);
    }
}
