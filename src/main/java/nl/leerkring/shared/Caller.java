package nl.leerkring.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Who makes the current request, as the authentication mechanism found out. Tests, demo data and one-off commands set it with
 * {@link #become}.
 */
@RequestScoped
public class Caller {
    /** Request attribute in which the authentication mechanism tells who calls. */
    public static final String ATTRIBUTE = "leerkring.caller";

    /** Who calls, as the authentication mechanism found out. */
    public record Identity(MemberId member, Set<Role> roles) {}

    @Inject
    HttpServletRequest request;

    private MemberId member;
    private Set<Role> roles;

    /** The member who is signed in; empty for a visitor. */
    public Optional<MemberId> member() {
        if (roles == null) {
            readRequest();
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

    private void readRequest() {
        roles = EnumSet.noneOf(Role.class);
        if (request.getAttribute(ATTRIBUTE) instanceof Identity identity) {
            become(identity.member(), identity.roles());
        }
    }
}
