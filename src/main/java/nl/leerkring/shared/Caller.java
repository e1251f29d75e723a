package nl.leerkring.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.SecurityContext;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who makes the current request. Comes from the container's security context, where the principal's name is the member's
 * id and the groups are the names of {@link Role}s. Tests and one-off commands can set it with {@link #become}.
 */
@RequestScoped
public class Caller {
    @Inject
    SecurityContext security;

    private MemberId member;
    private Set<Role> roles;

    /** The member who is signed in; empty for a visitor. */
    public Optional<MemberId> member() {
        if (roles == null) {
            readSecurityContext();
        }
        return Optional.ofNullable(member);
    }

    /** The member who is signed in. @throws DomainException 403 for a visitor */
    public MemberId requireMember() {
        return member().orElseThrow(DomainException::forbidden);
    }

    /** Whether the caller has the role. */
    public boolean has(Role role) {
        return member().isPresent() && roles.contains(role);
    }

    /** Acts as this member from now on, in this request. Only sign-in, one-off commands and tests may call it. */
    public void become(MemberId newMember, Set<Role> newRoles) {
        member = newMember;
        roles = newRoles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(newRoles);
    }

    private void readSecurityContext() {
        roles = EnumSet.noneOf(Role.class);
        var principal = security.getCallerPrincipal();
        if (principal == null || !principal.getName().matches("\\d{1,18}")) {
            return;
        }
        member = new MemberId(Long.parseLong(principal.getName()));
        for (Role role : Role.values()) {
            if (security.isCallerInRole(role.name())) {
                roles.add(role);
            }
        }
    }
}
